import type { SentencePatterns } from './pattern.ts'
import { agreement as agr, day, party } from './words.ts'

export const governance: SentencePatterns = {
  roles: {
    en: [
      'roles and responsibilities|roles|who does what|who is responsible|division of responsibilities|accountab*|responsib* & minister|chair|director|manager|provider|client|each|parties|r|table|head|clarif*|agency|department',
      'responsible for|leads|decides|approves|is consulted|supervis*|recommends|advises & director|manager|chief|minister|chair|head|officer|coordinator|deputy',
      'responsibilities of|duties of',
    ],
    fr: [
      'roles et responsabilites|roles|partage des responsabilites|partage des taches|repartition des taches|responsabilites & parties|ministre|directeur|directrice|gestionnaire|fournisseur|client|chacun*|president',
      "est responsable|dirige|decide|approuve|est charge*|supervise|sous l'autorite & directeur|directrice|gestionnaire|chef|responsable|coordonnat*|maire|presidente|operations|administrateur",
      'missions du|responsabilites du|obligations de la|attributions',
    ],
  },
  committees: {
    en: [
      'committee|board|working group|steering group|council|joint team|forum & meet*|member*|chair*|compos*|quarterly|monthly|twice|establish*|level|representatives|recommend*|strategic|track*|selection',
    ],
    fr: [
      'comite|conseil de gestion|groupe de travail|table de concertation|commission mixte & reun*|siege|compose*|forme de|membres|presidence|se reunit|fois|examine|etudie|trimestr*|representants|suivi|directeur',
    ],
  },
  'designated-officials': {
    en: [
      'person in charge|in charge|contact officer*|designated|project officer|project authority|authorised representative*|authorized representative*|service manager|account manager|point of contact|led by|officials responsible|responsible official|coordinator|look after & is|are|for|manager|director|agency|name*|party|matters|this',
      'name one person|appoint*|designat*|nominat* & representative|coordinator|person|contact|officer|manager|lead',
      `manager|director|head|registrar|registrar|coordinator|officer & look after|day-to-day|manage the relationship|responsible for this|first point|administer* this|speaks for`,
    ],
    fr: [
      "personne responsable|responsable de l'entente|representant*|interlocuteur|repondant|coordonnateur|coordonnatrice|gestionnaire de compte|responsable du service & est|sont|nomme|designe*|de|partie|ministere|secretaire",
      'designe|designent|nomme|nomment & representant*|coordonnat*|repondant|personne|responsable|interlocuteur',
      'vous pouvez joindre|votre representante|notre representante|pour toute question & m|mme|conseillere|gestionnaire|directrice|directeur',
    ],
  },
  'relationship-management': {
    en: [
      'questions|complaints|enquiries|inquiries|queries|concerns|problems|support & manager|contact|helpdesk|help desk|desk|answer*|handled|raised|received|first point|call|account|respond*|directed',
      'account manager|relationship manager|service manager|client relationship|customer relationship|monthly call|day-to-day business|contact officers manage|support requests',
    ],
    fr: [
      'questions|plaintes|demandes de renseignements|insatisfactions|soutien|support|difficultes & recoit|recues|repond*|gestionnaire|traite*|adresse*|joindre|interlocuteur|achemine*|assure|tranchera',
      'gestionnaire de compte|relation client*|relations avec la clientele|charge de compte|service a la clientele|gestion du support|guichet unique',
    ],
  },
  'decision-process': {
    en: [
      'decision*|decide|decisions are & consensus|unanim*|majority|recorded|minutes|jointly|made by|vote|together|two of us|approval|written',
      'by consensus|jointly decide|unanimous|mutual agreement on|joint decision*|decision-making|green light*',
    ],
    fr: [
      "decision*|decid*|tranch* & consensus|unanimite|majorite|consign*|proces-verba*|conjoint*|d'un commun accord|accord des deux|vote",
      "par consensus|a l'unanimite|prise de decision|requiert l'accord|decisions conjointes|decides d'un commun accord",
    ],
  },
  'issue-resolution': {
    en: [
      'dispute*|disagreement*|difference*|differences|conflict|matter & resolve*|settle*|escalat*|refer*|raised|put to|goes to|go first|arbitrat*|mediat*|chief executive*|deputy|presidents|final|consultation',
      'dispute resolution|resolution of disputes|resolution of issues|escalation procedure|settlement of differences|dispute settlement',
    ],
    fr: [
      'differend*|litige*|mesentente*|desaccord*|contestation*|conflit*|difficultes & regl*|resol*|tranche*|soumis*|amiable|mediation|arbitrage|tribunal|comite|sous-ministres|traite*|porte*|directions generales',
      "reglement des differends|reglement des litiges|a l'amiable|tribunal administratif|accord amiable|mecanisme de reglement",
    ],
  },
  amendment: {
    en: [
      `be amended|is amended|amended by|amendment*|amend this|amending|may amend|agree to amend|varied|variation|modified|modification of|modification signed|change any|change to this|changed by|changed in|no change & ${agr.en}|writing|written|signed|both|parties|mutual|consent|modification|exchange`,
      'written modification|written amendment|amending agreement|amended by|may be amended|varied in writing|exchange of letters|amended only',
    ],
    fr: [
      `modif*|amend*|avenant|avenants & ${agr.fr}|ecrit|signe*|parties|accord|echange de lettres|resolution|commun accord|approbation`,
      "par avenant|modifiee par|modifie par|par echange de lettres|avenant signe|modification de l'entente|toute modification",
    ],
  },
  'change-control': {
    en: [
      'change request*|change control|change management|change advisory|change form|change calendar|change to the service|changes to the service|change notice|planned maintenance|new version|service change',
      'change*|upgrade*|maintenance & request form|approved by|notice of|advance notice|scheduled|impact|board & service*|system|form',
    ],
    fr: [
      'demande de changement|gestion des changements|fiche de changement|calendrier des changements|evolution du service|evolutions du service|changements au service|maintenance planifiee|controle des changements',
      'changement*|ajustement|intervention|mise a niveau & approuve*|fiche|calendrier|consigne*|demande|coordonnat*',
    ],
  },
  review: {
    en: [
      `be reviewed|is reviewed|are reviewed|will review|shall review|review this|reviews this|review of this|review the agreement|review the memorandum|joint review|annual review|looked at|look at this|revisit*|re-examined|refreshed|reassess* & ${agr.en}|every|annual*|each|year*|months|january|after two|parties|mid-term|periodic*|takes office`,
      'annual review|joint review|mid-term review|periodic review|reviewed every|review of this',
    ],
    fr: [
      `examen|reexamin*|revision|revue|revise*|reevalu* & ${agr.fr}|annuel*|chaque|ans|mi-parcours|parties|automne|periodique|tous les`,
      "est revue|examen annuel|revision annuelle|examen a mi-parcours|prochaine revision|fait l'objet d'un examen|bilan annuel de",
    ],
  },
  termination: {
    en: [
      `terminat*|end it|end this|withdraw*|cancel*|bring* to an end|ended by|leave by|suspend*|discontinu* & notice|${agr.en}|${party.en}|${day.en}|breach|earlier`,
      'end it earlier|terminated earlier|may be terminated|notice of termination|early termination|terminate for|without cause|may withdraw|cease to be',
    ],
    fr: [
      `resili*|mettre fin|met fin|denonc*|se retirer|s'en retirer|retrait de|cesser|suspendre|y mettre fin|prendre fin & avis|preavis|${agr.fr}|${day.fr}|partie*|terme|manquement|deliberation`,
      'resiliation|mettre fin|preavis de|denoncee|denoncer|fin anticipee|commun accord & resili*|fin|terme',
    ],
  },
  'risk-management': {
    en: [
      'risk*  & register|log|assess*|manage*|mitigat*|response|shared|joint|identif*|owner|likelihood|plan|monitor*|reduce*|minimi*',
      'risk register|risk management|risk log|risk assessment|contingency plan',
    ],
    fr: [
      'risque* & registre|gestion|evalu*|attenu*|plan|identif*|partag*|conjoint*|probabilite|suivi|maitrise*|reduire',
      "registre des risques|gestion des risques|analyse de risques|mesures d'attenuation",
    ],
  },
  'audit-evaluation': {
    en: [
      'audit*|inspect*|auditor*|program evaluation|evaluation of the program & record*|access|agreement|time|right|may|internal|national|general|compliance|program|annually|once a year|service',
      'audit office|auditor general|internal audit|right to audit|auditor-general|may inspect',
    ],
    fr: [
      'audit*|verificat*|inspection*|controle|evaluation & registre*|acces|interne|generale|droit|peut|peuvent|entente|convention|programme|livres|annuel*',
      'verification interne|verificateur general|droit de regard|audit interne|cour des comptes|controle sur place|verification et evaluation|audits des',
    ],
  },
  liability: {
    en: [
      'liab*|indemnif*|indemnit*|insurance|insured|hold harmless|negligen*|damages|claims & party|parties|each|not|for|against|carry|maintain*|limit*|loss*|united states|program|cover*',
    ],
    fr: [
      'responsabilite civile|assurance*|est assuree pour|indemnis*|prend fait et cause|dommage*|prejudice*|repond de|repond des|tenu* responsable|faute|garantit & partie*|chacun*|poursuite*|tiers|contre|locaux|service|decisions|pertes|part',
      'responsabilite et assurance*|assurance responsabilite|ne peut etre tenu*|responsabilite des parties|est assuree pour|garantit les locaux',
    ],
  },
  confidentiality: {
    en: [
      'confidential*|in confidence|stays between us|not disclose*|non-disclosure|secrecy|proprietary & information|party|parties|third|consent|disclos*|keep|kept|deliberations|documents|other|data',
      'confidentiality|keep confidential|treated as confidential|held in confidence|does not hand it on|stays between|not pass on|kept in confidence|hand it on',
    ],
    fr: [
      'confidentiel|confidentielle*|confidentiels|secret professionnel|secret statistique|secret|discretion|ne divulgu*|garde pour soi|non-divulgation & information*|renseignement*|partie*|agent*|personnel|tenu*|donnees|chacun|soumis*|obligation',
      'secret professionnel|tenus au secret|obligation de confidentialite|garde pour soi|respecter la confidentialite|engagement de confidentialite|devoir de reserve',
    ],
  },
  communications: {
    en: [
      'media|press|public*|announcement*|news release*|publicity|statements|logo*|joint messages & approv*|agreed|clear*|consult*|other|advance|before|referred|tell|protocol|participant*|party|in advance|write or speak',
      'communications protocol|media statements|press lines|joint announcement*|public announcements|visual identity|media enquiries|publicity',
    ],
    fr: [
      'medias|presse|communique de|annonce*|publicite|visibilite|logo*|identite visuelle|tout support & approuv*|accord|mentionne*|prealable*|consult*|partie*|signataire*|diffus*|conjoint*',
      'communications publiques|relations avec les medias|annonces publiques|mention du soutien|logos des|activites de communication|plan de communication',
    ],
  },
  ip: {
    en: [
      'intellectual property|copyright|moral rights|licence|license|ownership|royalty-free|patent* & material|own*|party|grant*|each|data|document*|results|work|reuse|vest*|belong*',
      'intellectual property|copyright in|royalty-free licence|foreground|background ip|retains ownership',
      'material|tables|software|method|deliverables|documents|report & belong*|owned by|remains the property of|stays its own|may reuse',
    ],
    fr: [
      "propriete intellectuelle|droit d'auteur|droits d'auteur|droits moraux|licence|brevet* & document*|partie*|appartien*|propri*|conced*|donnees|resultats|utilis*",
      "propriete intellectuelle|droits d'auteur|licence d'utilisation",
      'appartient|appartiennent|appartiendra|demeure* la propriete|reste* la propriete|pourra reutiliser|reutiliser & note|index|logiciel*|rapport*|outil*|methode|livrable*|documents|resultats',
    ],
  },
  compliance: {
    en: [
      'code of conduct|values and ethics|conflict of interest|conflict-of-interest|wrongdoing|code of ethics|disclosure of interests|anti-corruption|fraud|ethic*|values of the public service|political activity & staff|member*|employee*|party|parties|follow|observe|public|apply|compl*',
    ],
    fr: [
      "code de conduite|valeurs et ethique|conflit* d'interets|actes reprehensibles|deontologie|ethique|code de valeurs|fraude|corruption & personnel|employe*|agent*|partie*|respect*|fonction|membre*|divulg*|regles",
    ],
  },
}
