import type { SentencePatterns } from './pattern.ts'

const who = {
  en: 'party|parties|agency|agencies|ministry|department|institute|provider|client|customer|unit|branch|branches|we|you|us|each|both|side|sides|organization*|body|bodies|office|board|council|authority|service|commission|team|company|town|district|university|school|hospital',
  fr: 'partie|parties|commune|cpas|ministere|agence|fournisseur|client|service|nous|vous|chacun*|deux|organisme*|organisation*|unite|direction|ville|conseil|centre|etablissement|institut|bureau|office|departement|region|hopital|ecole|universite',
}
const will = {
  en: 'will|shall|must|should|can|may|agrees|undertakes|is to|are to|has to|have to',
  fr: 'doit|doivent|s’engage|s’engagent|peut|peuvent|assure|assurent|est tenu|est tenue|sera|seront|fera|feront',
}

/** Everyday ways of saying the same: letters, plain-language drafts, short conventions. */
export const everyday: SentencePatterns = {
  parties: {
    en: [
      'this is an agreement|made between|agreement is between|is made by & and',
      'for the branches|for the ministry|for the department|for the institute|for the client|for the provider|both agencies|two agencies|two organizations',
    ],
    fr: [
      'pour la commune|pour le ministere|pour le client|pour le fournisseur|pour le centre|pour la ville|pour le cpas|les soussignes|les parties soussignees',
      'ci-apres',
    ],
  },
  background: {
    en: [
      'advises|runs|holds|is responsible for|has run|operates & government|network|program*|on|years|readings|service*',
      'in # & agreed|decided|asked|reviewed|found|was created|wasted|wasting|showed',
      'why we have|how this came about|what led to|history of',
    ],
    fr: [
      'en # & convenu|decide|constate|cree|demande',
      "pour memoire|historique|a l'origine|il est rappele que",
    ],
  },
  purpose: {
    en: [
      'it records|it sets out|it explains|this document & how|what|why',
      'so that & can|is|know|knows|are',
      'why this|why we have|what this agreement is for|the point of',
    ],
    fr: [
      'pour le compte de|en vue de|afin que|pour que & assure|gestion|soit|puisse*',
      "pourquoi cette entente|raison d'etre",
    ],
  },
  definitions: {
    en: ['by & we mean|is meant', 'when we say|in this document|here & means|we mean|is|are'],
    fr: ['par & on entend|nous entendons|il faut entendre', 'ci-apres & designe'],
  },
  principles: {
    en: [
      `${who.en} & be open|act fairly|raise problems early|respect each other*|respect one another|trust|share early|work in good faith|independence`,
      'how we will behave|how we work together|ways of working|our values',
    ],
    fr: [
      'respect* & mutuel*|independance|confiance|loyal*|transparence',
      'bonne collaboration|de bonne foi|en toute transparence|esprit de cooperation',
    ],
  },
  authorities: {
    en: [
      'under the|given by|by virtue of & act|law|regulation|mandate|order|statute & powers|authority|may|function*|duty|duties',
    ],
    fr: ["vu le decret|vu la loi|vu l'arrete|vu le code|decret du|en application de"],
  },
  'legal-nature': {
    en: [
      'not & a contract|relied on in court|create legal|legally bound|bind in law|enforce it|enforced',
      'goodwill|honour only|gentlemen*',
    ],
    fr: [
      "ne constitue pas|n'est pas & contrat|engagement juridique|obligation legale",
      'force obligatoire|a valeur de',
    ],
  },
  term: {
    en: [
      'good until|runs for|runs until|lasts until|starts when signed|from when it is signed|stays in place|is in place|stays in force & #|years|year|march|april|replaced|signed',
      'life of the|how long|it starts|begins when & years|signed|#',
    ],
    fr: [
      'prend cours|prend effet|debute|produit ses effets|sort ses effets & #|signature|date|le',
      'conclue pour|est conclue|prolongee|reconduite & an|ans|annee|tacite*',
    ],
  },
  'service-description': {
    en: [
      `${who.en} > ${will.en} > sample|analyse|analyze|translate|edit|revise|print|clean|repair|host|train|inspect|collect|store|deliver|advise|answer|process|monitor|test|design|build|manage|run|operate|maintain|publish|provide|supply|offer|issue|handle|carry out|perform|do|support|assess|transport|teach|treat`,
      'what lsu does|what we do|what you get|what is provided|our services|the service includes|we offer|service consists',
      'translation|cleaning|printing|payroll|sampling|inspection|mail|courier|security guard*|catering|hosting|counselling|interpretation & of|and|for & text*|site*|building*|staff|letters|documents|up to|work',
    ],
    fr: [
      `${who.fr} > assure|assurent|effectue|gere|realise|traite|fournit|offre|prend en charge|execute|procede|instruit|entretient|nettoie|imprime|analyse|preleve|controle|forme|accueille|distribue|releve`,
      'gestion|entretien|traitement|distribution|collecte|analyse|traduction|nettoyage|impression|accueil|transport & du|de la|des|pour le compte',
      'pour le compte du|pour le compte de la|ce que nous faisons|nos services',
    ],
  },
  'out-of-scope': {
    en: [
      'arranged elsewhere|not part of|we do not|does not do|is not offered|are not offered|not provided|not supplied|not handled|done elsewhere|outside this|no interpretation',
      'other than|except for|leaving out & service*|work|covered|included',
    ],
    fr: [
      "ne sont pas assure*|n'est pas assure*|ne fait pas|n'offre pas|ne traite pas|non vise*|en sont exclu*|ne relevent pas|hors convention",
      'autres que|excepte & service*|prestations',
    ],
  },
  'service-assumptions': {
    en: ['based on|on the basis that|provided that|as long as & volume*|stays|remain*|staff|numbers'],
    fr: ['sur la base de|pour autant que|a condition que & volume*|nombre|effectif*|reste*'],
  },
  volumes: {
    en: [
      '# > sites|texts|words|calls|files|forms|cases|visits|pieces|letters|items|orders|students|patients|users|samples|inspections|tests|records|meals|vehicles',
      'share of|third of|half of & words|work|volume|orders',
    ],
    fr: [
      'quelque|environ|pres de|pas moins de & #',
      '# > plis|dossiers|appels|demandes|visites|envois|actes|echantillons|repas|eleves|patients|postes|usagers|lettres & par|an|mois|soit|chaque|annuel*',
    ],
  },
  'service-hours': {
    en: [
      'monday|weekday*|weekend*|hours & to|from|until|outside|between|by|friday',
      'on-duty|on call|after hours|outside those hours|out of hours|business hours',
      'open|works|work|available & 0 & 0 & eastern|local|time|monday',
    ],
    fr: [
      '0 > h & 0|avant|apres|lundi|vendredi|jours',
      'du lundi au|de permanence|de garde|heures de bureau|jours ouvrables',
    ],
  },
  'client-obligations': {
    en: [
      'what we ask of|what you do|what we need from you|your part|your side|the client does|ask of branches',
      'send|name|supply|state|allow|tell|give|provide|use & only|us|person|material|deadline|in time|questions|form',
      'ministry|branches|branch|client|you|department|customer|users|managers > will|must|should|shall|need to|are asked to|agree to',
    ],
    fr: [
      "le client|la clientele|le cpas|le ministere|vous|l'usager|la commune|les communes|le beneficiaire|l'administration > depose|deposent|transmet|fournit|remet|signale|informe|garantit|veille|paie|designe|met|prepare|trie|respecte|communique",
      'de votre part|de votre cote|ce que nous attendons|ce que nous vous demandons',
    ],
  },
  'provider-obligations': {
    en: [
      'institute|lsu|unit|team|provider|centre|center|bureau|service|we|contractor|supplier > will|must|shall|agrees to|undertakes to',
      'what each of us will do|what we promise|our commitments|what we undertake|answers for|stays responsible for',
      'every|each & text|order|request|file & is|are & revised|checked|answered|logged|corrected|done',
    ],
    fr: [
      "le fournisseur|la commune|le centre|l'institut|le service|le prestataire|la ville|l'agence|nous > assure|veille|remet|remplace|communique|tient|fournit|previent|s'engage|repond|garantit|informe|transmet|distribue|execute",
      "s'engage a|s'oblige a|a la charge de",
    ],
  },
  'third-parties': {
    en: [
      'freelancer*|contractor*|outside firm*|outside supplier*|agency staff|partner*|hired|vendor* & contract|work|answers|go to|responsible|behalf|under',
    ],
    fr: [
      'prestataire*|sous-traitant*|entreprise exterieure|pigiste*|partenaire*|tiers & contrat|repond|responsab*|fait appel|confie*|autoris*',
    ],
  },
  roles: {
    en: [
      'own this|owns this|lead*|in charge|looks after|run by|what each of us|who does what|answers to|reports to',
      `${who.en} > is responsible|are responsible|decides|approves|leads|will lead`,
    ],
    fr: [
      "veille* a l'execution|est charge de|sont charges de|dirige|pilote|qui fait quoi|sous l'autorite de|repartition des roles|est responsable",
    ],
  },
  committees: {
    en: [
      'meet*|meeting* & every|second month|march|september|quarter*|month*|year*|twice|actions|minutes|agenda & manager*|director*|head*|coordinators|they|committee|group|board|parties|both',
    ],
    fr: [
      'se reunissent|se reunit|reunion*|rencontre* & comite|fois|mois|trimestre|an|annee|responsables|parties',
      'comite de concertation|comite de suivi|comite conjoint|comite mixte|groupe de suivi|comite de pilotage',
    ],
  },
  'designated-officials': {
    en: [
      'general manager|director|head|manager|secretary|coordinator & own|in charge|contact|responsible|details|questions|this memorandum|this agreement|look after|person',
    ],
    fr: [
      'chef|secretaire|directeur|directrice|responsable|gestionnaire|coordonnat* & veille*|execution|personne de contact|interlocuteur*|charge*|joindre|suivi de',
    ],
  },
  'relationship-management': {
    en: [
      'complaint*|question*|concern*|feedback & go to|sent to|head of|answer*|contact|to the',
      'talking to one another|keeping in touch|how to reach us|who to ask|whom to ask',
    ],
    fr: [
      'plainte*|question*|reclamation*|remarque* & adresse*|transmis*|traite*|chef|responsable|communique|repond*',
    ],
  },
  'decision-process': {
    en: ['agree together|decide together|both agree|jointly agree|by agreement of both|decided by'],
    fr: ["decident ensemble|de commun accord|d'un commun accord|accord des parties|ensemble & decid*"],
  },
  'issue-resolution': {
    en: [
      'cannot agree|do not agree|fail* to agree|disagree*|complaint*|problem*|that fails|not settled & chief executives|director|talk|told|decides|head|managers|goes to|then|minister|higher',
    ],
    fr: [
      'difficulte*|desaccord*|a defaut|conflit*|contestation* & tranche*|aplaniss*|comite|resol*|regl*|concertation|hierarch*|juge|tribuna*|decide*',
    ],
  },
  amendment: {
    en: [
      'changes|change|changed|altered|amended & writing|letters|letter|written|both|signed|agree|e-mail*|agreement of',
      'changes are made|can be changed|may only be changed',
    ],
    fr: ['modifie*|adapte*|change*|revis* & ecrit|avenant|accord|lettres|deux parties|que par'],
  },
  'change-control': {
    en: [
      'changes to|change to|new version*|upgrade*|update* & tool*|form*|system*|service*|site & announced|ahead|notice|weeks|told|before|approved|tell',
    ],
    fr: [
      'changement*|modification*|nouvelle version|mise a jour & outil*|systeme*|service*|formulaire* & annonce*|avance|avis|prevenu*|approuve*|prealable*',
    ],
  },
  review: {
    en: [
      'look at it|looks at|gone over|go over|take stock|taken stock|revisited|updated & after|every|each|year|spring|july|two|annually|again|months',
      'reviewed each|reviewed every|kept up to date|we will look at',
    ],
    fr: [
      'fait le point|font le point|revoit|revoient|revue|bilan de la convention|evaluee|reexaminee & an|annee|ans|parties|chaque|printemps',
    ],
  },
  termination: {
    en: [
      'leave|walk away|stop|quit|pull out|end|ended|step out & warning|notice|months|weeks|written|agency|party|time|either|earlier',
    ],
    fr: [
      'mettre un terme|met un terme|mis un terme|y mettre fin|mettre fin|cesser|rompre|denoncer|renoncer & mois|lettre|avis|preavis|partie|echeance|recommandee|moment',
    ],
  },
  'risk-management': {
    en: ['what could go wrong|main risks|risks are|risks and|at risk & list*|plan|response|avoid|reduce'],
    fr: ['risques & principaux|liste|reduire|eviter|prevenir|reponse'],
  },
  'audit-evaluation': {
    en: [
      'check the|checked by|spot check*|verify|verified|look at the records|open its books|see the records & year|time|provider|client|auditor*|agency|files|records',
    ],
    fr: ['verifi*|controle*|contr* & comptes|registres|livres|sur place|pieces|dossiers|a tout moment'],
  },
  liability: {
    en: [
      'answers for|pays for|makes good|liable|compensat*|damage|loss|lost & damage*|loss*|work|goods|party|caused|repair|harm|error*|insured',
    ],
    fr: [
      'repond de|repond des|repondent|supporte|indemnise|dedommage*|assume & perte*|dommage*|degat*|vol|pli|faute|fortuit|accident*',
    ],
  },
  confidentiality: {
    en: [
      'kept|keep|stay|hold & confidential|secret|private|to themselves|in confidence|not released|until both agree',
    ],
    fr: [
      'secret|confiden*|discretion & tenu*|agent*|personnel|garde*|reste*|respect*|professionnel',
      'ne sont pas ouverts|ne sont pas divulgues',
    ],
  },
  communications: {
    en: [
      'media|press|journalist*|public statement*|announce*|news|website|social media & question*|go to|agree*|release*|results|first|other|before|together|cleared',
    ],
    fr: [
      'presse|medias|journaliste*|site web|annonce*|publication & question*|accord|adresse*|avant|commun*|diffus*|logo',
    ],
  },
  ip: {
    en: [
      'use them freely|belongs to|belong to|rights in|is the institute*|are the institute*|owned by|may reuse|own the & data|readings|work|material|text|document*|results|use',
    ],
    fr: [
      'appartien*|propriete de|droits sur|peut utiliser librement & donnees|resultats|documents|travaux|textes|images',
    ],
  },
  procedures: {
    en: [
      'how it works|how to order|how to send|how we work|step by step|first & then|next',
      'sends|send|submit*|receive*|returns & then|after|within|before & order|form|file|text|sample*',
    ],
    fr: [
      "comment faire|deroulement|d'abord & puis|ensuite",
      'depose*|releve*|distribue*|transmet & avant|puis|le jour meme|apres',
    ],
  },
  'request-intake': {
    en: [
      'order form|request form|write to|place an order|ask for|order number|ticket|booking|to order|sending a text|apply through & order|number|receive|intranet|state|email|hour|form|deadline|confirm*',
    ],
    fr: [
      'bon de commande|formulaire|numero|accuse & demande*|commande*|recoit|envoy*|recevez|confirm*',
      'depose ses envois|introduire une demande|faire une demande',
    ],
  },
  'incident-problem': {
    en: [
      'failure*|fails|down|breaks|outage|error*|fault* & reported|told|fixed|corrected|hours|same day|within|restored|by hand|first',
    ],
    fr: [
      'panne*|erreur*|retard*|probleme*|defaut*|incident* & signale*|corrige*|repare*|heures|meme jour|dans les|repris',
    ],
  },
  'business-continuity': {
    en: [
      'down|fails|closed|strike|flood|fire|power cut|emergency & by hand|backup|takes over|other site|elsewhere|keep going|manual*|from home',
      'backup server|back-up|if the & is down|fails',
      'keeps going|stand-by',
    ],
    fr: [
      'greve|incendie|panne|fermeture|inondation|absence & remplace*|releve|secours|autre site|continu*|manuel*',
      'serveur de secours|service minimum',
    ],
  },
  security: {
    en: [
      'clearance|locked|lock|security marking|secret|protected|badge|keys|safe|encrypted|access card & hold|needs|text|state|kept|room|staff|data|files|door|are',
    ],
    fr: [
      'ferme a cle|sous cle|badge|cle|coffre|protege*|chiffre*|acces reserve|habilit* & local|bureau|donnees|documents|agent*|courrier|fichier*|est|sont',
    ],
  },
  privacy: {
    en: [
      'personal information|personal data|names of|landowner names|names & stay out|removed|not published|not shared|personal|private',
    ],
    fr: ['caractere personnel|reglement general|donnees personnelles|vie privee|mention personnel'],
  },
  'information-management': {
    en: [
      'records|files|data|readings|copies|results|archives & kept|stored|belong*|own*|destroyed|years|published|held|archive*|are the|posted|keep',
    ],
    fr: [
      'dossiers|donnees|documents|fichiers|copies|registres|archives & conserve*|garde*|detruit*|appartien*|ans|archive*|rendu*|propriete',
    ],
  },
  atip: {
    en: [
      'information act|foi|freedom of information|information request* & request*|answer*|agency|received|talking|consult*',
    ],
    fr: [
      "acces aux documents|publicite de l'administration|transparence administrative|acces a l'information & demande*|repond*|documents",
    ],
  },
  'official-languages': {
    en: [
      'english or french|french or english|both languages|either official language|language of choice|as you prefer & given|service|offered|prefer|available|staff|public',
    ],
    fr: [
      'francais ou en anglais|langue de son choix|deux langues|langues officielles & service|offert*|choix|donne*|public|personnel',
    ],
  },
  accessibility: {
    en: [
      'accessible format*|accessible|large print|braille|wheelchair|captions & format*|delivered|available|document*|person*|on request|service',
    ],
    fr: ['accessible*|gros caracteres|braille|sous-titr* & format*|document*|demande|personne*|service'],
  },
  technology: {
    en: [
      'translation memory|database|system|software|server|network|platform|portal|tool* & runs|run|owned|link*|backup|hosted|feeds|connect*|takes over|access',
    ],
    fr: [
      'logiciel|systeme|base de donnees|serveur|plateforme|portail|reseau|application & heberg*|relie*|acces|fonctionn*|appartien*|echange*',
    ],
  },
  assets: {
    en: [
      'building|land|vehicle*|equipment|room|rooms|office|boat|tools|machine* & gives access|access to|lends|lent|owned|belongs|return*|kept by|looks after|pays for|provided',
    ],
    fr: [
      'local|locaux|batiment|vehicule*|machine*|materiel|equipement & met a disposition|prete|preter|entretien*|propriet*|rendu*|occup*',
    ],
  },
  'human-resources': {
    en: [
      'staff|employee*|officer*|worker*|person|people & stay*|remain*|employed|pay|paid|supervis*|replac*|leave|hired|moved|authority & by|under|of|the|employer',
    ],
    fr: [
      "agent|agents|personnel|employe*|travailleur* & autorite|employeur|remplace*|conges|affecte*|engage*|statut|remunere*|sous l'autorite",
    ],
  },
  channels: {
    en: [
      'write to|call|extension|intranet|in person|by phone|by email|online|web form|counter & or',
      'intranet|extension|email|phone|web & form|write|order|on-duty|reach',
    ],
    fr: ['par telephone|par courriel|en ligne|au guichet|sur place|par ecrit|courriel & ou'],
  },
  criticality: {
    en: ['most important|must not stop|critical|essential|vital & service*|level|rank*'],
    fr: ['prioritaire*|essentiel*|vital*|critique* & service*|niveau|rang'],
  },
  'financial-arrangement': {
    en: [
      'pays|paid|pay|charge*|costs|free|funded|shares|invoice* & $|£|year|institute|provider|each|charges|nothing|no other|half|halves|full',
    ],
    fr: [
      'verse|paie|paye|facture|rembourse|finance|supporte|contribue & €|$|commune|fournisseur|par|an|cout*|frais|somme|montant',
      'en sus|a charge de|aux frais de|sans frais',
    ],
  },
  'fee-structure': {
    en: [
      '$|£|€|cents & a year|per|each|a word|an hour|a day|a page|a year|apiece|every',
      'price list|rate of|rates are|charge per',
    ],
    fr: [
      "€|$|euros|dollars & par|l'heure|la page|le mot|l'unite|piece|pli",
      'tarif & €|par|indice|fixe|est de|suit',
    ],
  },
  'budget-estimate': {
    en: ['$|£|€ & million|a year|total|budget*|set aside|no more|at most|limit'],
    fr: ['€|$ & total|annuel*|budget*|plafond|maximum|au plus|limite'],
  },
  invoicing: {
    en: [
      'paid|pays|pay|invoice*|bill* & halves|instalment*|july|january|monthly|quarter|month|days|after|receipt',
    ],
    fr: [
      'decompte|facture|paye*|paiement|verse*|note de frais|declaration de creance & trimestre|mois|jours|annuel*|trente|reception|adresse*',
    ],
  },
  'cost-change': {
    en: ['price|rate|charge|fee|amount & goes up|rises|follows|inflation|index|adjusted|changes each'],
    fr: ['tarif|prix|montant|redevance & suit|indice|indexe*|adapte*|evolue*|revise*|augment*'],
  },
  'expected-results': {
    en: [
      'so that each|as a result|we want|we hope|success means|will have & once|fewer|less|more|better|faster',
    ],
    fr: ["a terme|ce qui permettra|pour aboutir|l'effet attendu|succes & reduction|amelior*|moins|plus"],
  },
  'service-standards': {
    en: [
      '# > business day|business days|working days|hours|minutes|days & words|text|order*|results|reply|within|up to|turnaround|after',
      'within|by & # & days|hours|working|day|hour|minutes|one hour',
      'the same day|next day|out of 0|in 0 cases|turnaround',
    ],
    fr: [
      "le jour meme|dans la journee|dans l'heure|avant 0 h|dans 0|delai de & cas|remis*|distribue*|traite*|repond*|reponse|releve*|livre*|%",
    ],
  },
  'performance-targets': {
    en: ['out of 0|in 0 out of|aim|aims|goal & #', '# & out of & #'],
    fr: ['dans 0 %|0 % des|sur 0|vise* & %|cas|demandes|#'],
  },
  'client-satisfaction': {
    en: [
      'survey*|ask what|asked how|feedback form|comment card* & run|each|every|year*|branch|users|clients|customers|june',
    ],
    fr: ['enquete|sondage|questionnaire|avis & satisfaction|usagers|clients|annuel*|chaque'],
  },
  measurement: {
    en: [
      'counted|count|timed|measured|time stamp|clock & from|to|between|does not|do not|by|delivery|receipt',
      'does not count|do not count|is counted from',
    ],
    fr: ['compte* a partir|ne compte* pas|chronometre*|mesure*|calcule* & de|depuis|entre|jours'],
  },
  'performance-reporting': {
    en: [
      'writes|posts|publishes|sends|gives|tells|shows & report|results|figures|numbers|monthly|every month|each july|each year|sites sampled|yearly',
    ],
    fr: [
      'communique|transmet|remet|publie|adresse|presente & nombre|chiffres|resultats|retards|rapport|bilan|statistiques & an|annee|mois|trimestre|mars|chaque',
    ],
  },
  'service-improvement': {
    en: [
      'under|below|late|missed|poor & what it will do|plan|put right|do about it|fix|improve',
      'put right|learn from|do better',
    ],
    fr: [
      'plan|mesures & corriger|remedier|ameliorer|redresser',
      'remedie*|corrige* la situation|prend les mesures',
    ],
  },
  remedies: {
    en: ['corrected free|at no charge|redone|made good|money back|refund & error*|late|fail*|missed'],
    fr: ['recommence* sans frais|sans supplement|dedommag*|reduction & retard*|erreur*|defaut'],
  },
  'implementation-plan': {
    en: ['by # & publish*|start*|first|ready|plan|complete*|deliver*'],
    fr: ['calendrier|etapes|echeancier|planning & mise en place|realis*|debut|fin'],
  },
  'transition-plan': {
    en: ['move from|switch from|take over from|old contract|hand over from & to|supplier|system'],
    fr: ['reprise des|passage de|bascule & ancien*|nouveau|vers'],
  },
  training: {
    en: ['training|trained|learn|course|teach & staff|new|users|given|days|how'],
    fr: ['formation|forme*|initie* & agent*|personnel|usager*|nouveau*|jours'],
  },
  'exit-plan': {
    en: [
      'on leaving|when it ends|after it ends|at the end|if it ends & data|return*|hand*|finish*|work|records|keys|give back',
    ],
    fr: [
      'a la fin|au terme|en fin de convention|apres la fin & rend*|remet*|restitu*|dossiers|termin*|reprend*|donnees',
    ],
  },
  notices: {
    en: [
      'warning|notice|letter|in writing|by letter|by email|written & sent|months|to the|given|address|reach',
    ],
    fr: [
      'lettre recommandee|par ecrit|par lettre|recommande|par courriel & mois|adresse*|envoy*|avant|notifi*',
    ],
  },
  'language-versions': {
    en: ['both texts|two languages|english and & version*|same force|equal'],
    fr: [
      'textes|versions|exemplaires & meme force|memes effets|deux langues|neerlandais|anglais',
      'meme force|meme valeur|fait foi',
    ],
  },
  signatures: {
    en: [
      'signed|sign & date|name|general manager|director|head',
      'head|director|manager|for the & __|director|branches',
    ],
    fr: ['fait a|ainsi fait & exemplaire*|le', 'pour la|pour le & pour le|pour la'],
  },
  annexes: {
    en: ['attached|enclosed|at the end|overleaf & list|form|details|map|schedule'],
    fr: ['ci-joint*|en annexe|joint* & liste|plan|formulaire|modele'],
  },
  'contacts-list': {
    en: [
      'extension|phone|email|call|details & 0',
      'write to|their details|details are|contact us|reach us at',
    ],
    fr: ['telephone|courriel|adresse|poste & 0', 'leurs coordonnees|personne de contact|nous ecrire'],
  },
}
