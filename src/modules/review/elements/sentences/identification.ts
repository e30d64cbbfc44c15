import type { SentencePatterns } from './pattern.ts'
import { agreement as agr, day } from './words.ts'

export const identification: SentencePatterns = {
  parties: {
    en: [
      `between|among & and & ${agr.en}`,
      'hereinafter|hereafter|as represented by|represented by|of the first part|of the second part|of the one part',
      'lend|provide|supply|help|assist & to our office|to your office|to our department|to your department',
      'dear & mr|ms|mrs|madam|sir|colleague|director|deputy',
      'provider|supplier|servicing agency|service provider & customer|client|requesting agency|user department',
      'agreed for|for and on behalf of|on behalf of',
      'from: & to:|to',
    ],
    fr: [
      `entre & et & ${agr.fr}`,
      "ci-apres|ci apres|represente par|representee par|agissant par|agissant au nom|d'une part|d'autre part|dument habilite*",
      'monsieur|madame & directeur|directrice|direction|ministre|objet|programmes|president*',
      'fournisseur & client|cliente|beneficiaire',
      "bon pour accord|pour le|pour la|pour l' & signature|date",
      'conclu*|intervenu*|passe* & entre',
    ],
  },
  'doc-control': {
    en: [
      'version|revision|rev|amendment no|modification no|modification & #',
      'replaces|supersedes|cancels & version|annex|agreement|memorandum|dated|schedule',
      'version & date & author|change*',
      'last updated|last update|date modified|document history|revision history|next review',
    ],
    fr: [
      'version|revision & # ',
      'remplace|annule & celle|version|annexe|entente|convention|precedente|date du',
      'version & date & auteur|modification*',
      'derniere mise a jour|historique des versions|prochaine revision|date de revision',
    ],
  },
  'doc-hierarchy': {
    en: [
      'conflict*|inconsisten*|discrepanc* & prevail*|govern*|precedence|override*|take priority|paramount',
      'shall prevail|will prevail|takes precedence|take precedence|order of precedence|order of priority|read with the|read together with|read in conjunction',
      `subject to|under|forms part of|incorporated & master agreement|framework agreement|head agreement|umbrella`,
    ],
    fr: [
      "incompatibilite*|divergence*|contradiction*|conflit|contrariete & l'emporte|prevaut|prevalent|prevaudront|prime|priment|fait foi",
      "l'emporte sur|prevaut sur|ordre de priorite|ordre de preseance|primaute|ont preseance|a preseance|lu conjointement|se lit avec",
      `l'emporte|prevaut|prime & accord cadre|${agr.fr}|loi`,
    ],
  },
  background: {
    en: [
      'whereas|recital*|preamble|considering that|context',
      `following|further to|as a result of|since & review|meeting|decision|discussion*|request`,
      'lost|lacks|lack|no longer|cannot|does not have|unable & staff|capacity|expertise|means|analyst*|system|itself|paper',
      'has the expertise|is able to|operates|established by|was established|administers|was created|mandate* & act|service|scheme|centres|on behalf|program*|agency',
      'wish to|wishes to|desire to|have agreed to & cooperate|work together|record|set out|collaborate|share',
      'still & wait|mail|paper|run|use',
    ],
    fr: [
      'attendu que|considerant|vu le|vu la|preambule|contexte|expose ce qui suit|il est rappele',
      'suite a|comme suite a|depuis|a la suite & entretien|entree en vigueur|retrait|decision|rencontre|politique|demande|#',
      "ne dispose plus|ne compte aucun|ne peut plus|n'a plus|ne possede pas|est depourvu*|manque de",
      'mandate* par|cree* par|a pour mission|a cree|investi* de|chargee* par decret',
      'desirent|souhaitent|desireuses & entente|conclure|collaborer|cooperer|partager|unir',
      'doivent parcourir|sont contraints|attendent & semaines|kilometres|mois|demarches',
    ],
  },
  purpose: {
    en: [
      `purpose|objective|objectives|aim|aims|goal & ${agr.en}|to|is|are`,
      `${agr.en} & sets out|describes|establishes|records|defines|confirms|records the|formalizes|is made to|confirm & work|how|terms|expect|arrangement|services|relationship|conditions|intentions|responsib*`,
      'we would like to|together to|in order to|intend to|wish to & find out|give|cut|avoid|improve|deliver|reduce|offer|produce|establish',
      'writing to confirm|so that & can|may|will|staff|clients|public',
      'needs|need & will produce|will provide|will deliver|up-to-date|maps|services',
      'to let & stop|know|pay|within|use',
    ],
    fr: [
      'a pour objet|pour objet|pour but|ont pour objet|vise a|visent a|a pour objectif|pour objectif|pour objectifs',
      `${agr.fr} & definit|etablit|enonce|precise|fixe|decrit|expose|confirme & conditions|modalites|services|obligations|regles|cadre|engagements|relations`,
      'afin de|dans le but|en vue de|pour que & permettre|offrir|ameliorer|reduire|refonte|assurer|aider|confier|simplifier|creer',
      'je vous confirme|nous confirmons|confirme & conditions|entente|modalites',
      'creent|mettent en place|instituent & accueil|service|guichet|commun',
      'decrire & soutien|services|ce que|attend',
      'objet: & entente|convention|protocole|conseils|services|relative',
    ],
  },
  definitions: {
    en: [
      'means the|means a|means an|means any|means that|means loss|means april|means monday|shall mean|is defined as|defined as|has the meaning|refers to|is one taken|the meaning given',
      `in this ${'agreement'}|in this annex|in this schedule|for the purposes of|in these & is|means|are`,
      'working day|business day|fiscal year|month & monday|is|means|friday|april|excluding|other than',
      'terms used|definitions|interpretation|glossary|meanings|terminology',
    ],
    fr: [
      "s'entend|s'entendent|designe|designent|signifie|on entend|est defini*|entend par|au sens de|faut entendre",
      'definitions|terminologie|vocabulaire|interpretation|glossaire|lexique',
      "dans la presente|aux fins de|au sens & on entend|s'entend|designe|sont|est",
    ],
  },
  principles: {
    en: [
      'principle*|values & guide|guiding|parties|cooperation|operate|following',
      'good faith|no surprises|mutual respect|openly|transparen*|spirit of & parties|cooperat*|participants|act|share|work|independence|accountability',
    ],
    fr: [
      'principe*|valeurs & directeurs|guident|generaux|suivants|respect*',
      'bonne foi|franchise|respect mutuel|transparence|esprit de|confiance & parties|organisations|agissent|collaboration|previennent',
    ],
  },
  authorities: {
    en: [
      'under|pursuant to|in accordance with|by virtue of|authority of & section|act|statute|regulation|order in council|by-law|subsection|paragraph & authori*|power|mandate|enter|entered|discloses|collects|may|permits|administers|establish*',
      'legal authority|statutory authority|legislative authority|legal basis|enabling|authority to enter|has the authority',
      'accountable to|remains accountable|answers in|answers to|accountab* & minister|legislature|deputy|parliament|council|chair|cabinet',
      'by-law|band council resolution|order in council|council resolution|resolution & authori*|passed|#',
      'economy act|determin* & best interest|conveniently|31 u s c',
    ],
    fr: [
      'en vertu|conformement|en application|par application|aux termes & article|articles|loi|decret|reglement|resolution|deliberation|code & habilit*|autoris*|pouvoir*|conclure|agissant|dument|prevaloir|mandate*|competen*|mission|transfer*',
      'fondement juridique|base legale|cadre legislatif|pouvoir legal|autorite legislative|loi constitutive|mandat legal',
      'dument habilite*|dument autorise*|autorise* par|agissant en vertu|mandate* par decret',
      'vu & loi|code|decret|article|arrete',
      'demeure*|reste*|rend compte|imputable & competent|responsable|comptable|seul & decision*|programme|parlement|ministre|signer|maire',
    ],
  },
  'legal-nature': {
    en: [
      'not|no|neither|nor|without & legally binding|legally enforceable|enforceable|legal obligation*|legal rights|contract|binding|creates no rights|commits neither|legal force|legal effect',
      'statement of intent|good-faith|administrative arrangement|intentions of|records the intentions|creates no rights|commits neither|not binding|non-binding|binding on|legally binding',
      'administrative|intent & legal|obligation*|bind*|rights|enforceable|court*|law',
    ],
    fr: [
      "pas|aucun*|sans|ne|ni & juridiquement|obligation juridique|valeur de contrat|force obligatoire|contraignant*|tribunaux|executoire|valeur contractuelle|lien contractuel|opposable|effet juridique|creer de droits|droits ou d'obligations",
      "declaration d'intention|engagement administratif|exprime l'intention|entente administrative|lie les parties|force de loi entre|juridiquement contraignant*|n'a pas valeur",
    ],
  },
  term: {
    en: [
      `takes effect|comes into effect|comes into force|commences|commence|begins|starts|effective|in force|valid|runs|in effect|remain* in effect & #|signature|${day.en}|date|signed`,
      'for a period of|lasts|for a term of|term of|duration|continue* for|period of performance|for # years|no end date|until terminated|indefinit*|for three years|for five years|for four years|for two years',
      'renew*|extend*|extension|prolong*|year to year|lapse*|expire* & year*|period*|automatic*|further|date*|term|#|option|parties|agreement',
      'from & to|through|until & #',
      'option to extend|may be extended|automatically renew*|12-month option|lapses on|expires on',
    ],
    fr: [
      "entre en vigueur|entrera en vigueur|prend effet|prendra effet|en vigueur|vaut du|court du|debute|commence|est valide|valable|valide & #|signature|date|jusqu'au",
      "pour une duree|duree de|conclue pour|conclu pour|pour une periode|duree indeterminee|d'une duree|duree determinee|est d'une annee",
      'renouvel*|reconduit*|reconduction|prolong*|proroge*|prorogation|expire|echeance & ans|annee*|periode*|tacite*|terme|entente|convention|#|avis',
      'du & au & #',
      'tacite reconduction|reconduction tacite|a compter du|a partir du',
    ],
  },
}
