import type { SentencePatterns } from './pattern.ts'

export const operations: SentencePatterns = {
  procedures: {
    en: [
      'step|steps|stage*|workflow|procedure* & then|next|follow*|describe*|form*|sends|lodge*|process|approv*|sequence|operating|each|by wednesday',
      'operating procedure*|standard operating|process map|workflow|work flow|step-by-step',
      'puts|sends|forwards|uploads|submits|collects & by|within|then|matches|deletes & file|form|record*|request|application',
    ],
    fr: [
      'etape*|marche a suivre|procedure*|processus|cheminement|circuit & suivant*|puis|ensuite|formulaire*|transmet*|decrit*|traitement|dossier*|operationnel*',
      'procedures operationnelles|marche a suivre|mode operatoire|etapes suivantes|cheminement des dossiers',
      'enregistre|transmet|verifie|consulte|redige & dossier|demande*|projet|maire|recevabilite',
    ],
  },
  'request-intake': {
    en: [
      'request*|query|queries|order*|ticket*|application* & form|portal|acknowledg*|submitted|logged|receipt|confirm*|received|made on|raised through|telephone|directed to|new booking',
      'request form|request for service|service request*|acknowledged the same day|confirms receipt|ticket number|self-service portal',
    ],
    fr: [
      'demande*|billet*|requete*|commande*|ticket* & formulaire|portail|accuse* de reception|acheminee*|soumise*|recoit un numero|enregistre*|reception|presentee*|adressee*|acceptee|depose*',
      'demande de service|accuse de reception|portail libre-service|formulaire de demande|prise en charge des demandes',
    ],
  },
  'incident-problem': {
    en: [
      'priority|severity|rank|critical|impact & fix*|restor*|response|respond*|resol*|hours|minutes & #',
      'incident*|fault*|outage*|problem*|breach|defect* & restor*|resol*|respon*|fix*|contain*|escalat*|hours|priority|rank',
      'incident management|major incident|incident response|when things go wrong|if something goes wrong',
      'initial response|first response|time to restore|restored in|fixed in|resolution time',
    ],
    fr: [
      'priorite|gravite|severite|urgence & retabli*|prise en charge|intervention|resol*|delai|heures|minutes & #',
      'incident*|panne*|interruption*|defaillance*|probleme*|violation|anomalie* & signal*|retabli*|resol*|repond*|corrig*|escalade|heures|priorite|notif*',
      'gestion des incidents|incident majeur|delai de retablissement|premiere intervention|prise en charge',
    ],
  },
  'business-continuity': {
    en: [
      'business continuity|disaster recovery|continuity plan|contingency|standby site|backup site|alternate site|recovery time|recovery point|resumption',
      'outage|disaster|lost|emergency|interruption|prolonged|failure of & recover*|continu*|restor*|standby|resum*|backup|paper|rehears*|alternate & hours|plan|site|days|service|manual*|entered|autumn|tested',
    ],
    fr: [
      'continuite des activites|continuite du service|reprise apres sinistre|plan de releve|exercice de releve|plan de continuite|site de releve|plan de reprise|mode degrade',
      'sinistre|panne majeure|perdu|catastrophe|urgence|interruption prolongee & reprise|revient|reprend|releve|continu*|secours|retabli* & heures|plan|site|jours|service',
    ],
  },
  security: {
    en: [
      'security|cleared to|clearance|protected a|protected b|encrypt*|official-sensitive|classified|screening|accredited|secure|password*|two-factor|reliability status|baseline & information|data|staff|personnel|access|system|level|officers|file|policy|requirement*|holds|hold|keeps|cleared|category|measures|transfer',
      'security requirements|security clearance|security screening|reliability status|protective security|security category|keeps what it receives secure|safeguards',
    ],
    fr: [
      'securite|cote de fiabilite|cote de securite|protege a|protege b|chiffr*|classifi*|homologation|mot de passe|mots de passe|deux facteurs|antivirus|surveillance|habilitation & information*|renseignement*|donnees|personnel|acces|systeme|niveau|locaux|poste*|lots|detient|individuel*|exigence*|service|mesures',
      "exigences de securite|cote de fiabilite|mesures de securite|securite de l'information|authentification|securite des",
    ],
  },
  privacy: {
    en: [
      'personal information|personal data|privacy act|data protection|privacy impact|privacy notice|gdpr|privacy commissioner|privacy statute|privacy legislation|privacy officer|data subject*',
      'names|case details|individual* & stripped|anonymi*|de-identif*|privacy|consent of',
    ],
    fr: [
      "renseignements personnels|donnees personnelles|donnees a caractere personnel|vie privee|protection des donnees|rgpd|facteurs relatifs a la vie privee|commission d'acces|fichiers anonymises|donnees nominatives",
    ],
  },
  'information-management': {
    en: [
      'record*|data|file*|information|documents & kept|retain*|retention|destroy*|delet*|dispos*|archiv*|custody|control of|belong*|owned|controller & years|days|schedule*|authority|months|hours|after|party|remain*|of|within',
      'records management|retention schedule*|records authority|disposition|information management|recordkeeping|hands back|data controller|keep read-only|deletes unmatched',
    ],
    fr: [
      'document*|dossier*|donnees|fichier*|copies|renseignements|information* & conserv*|garde*|detrui*|supprim*|archiv*|eliminat*|duree de conservation|restitu*|demeurent sous & jours|ans|mois|apres|calendrier|fin|livraison|responsabilite|mandat|expiration|delai',
      "gestion de l'information|calendrier de conservation|duree de conservation|gestion documentaire|sont gardees|seront detruits|archives publiques|copies de sauvegarde",
    ],
  },
  atip: {
    en: [
      'freedom of information|access to information|access-to-information|foi request*|foia|information act|atip|access request*|access and correction requests',
      'request* & access|disclosure|information act|correction & consult*|answer*|transfer*|views|institution|passes|respond*|records|asking & other|agency|held|party|head|functions',
    ],
    fr: [
      "acces a l'information|acces aux documents|demande* d'acces|aiprp|communication des documents administratifs|cada|loi sur l'acces",
    ],
  },
  'official-languages': {
    en: [
      'both official languages|official languages|english and french|french and english|language requirement*|bilingual|both languages|official languages act|either language & service*|offer*|staff|public|position|provided|available|act|line|telephone|obligation*|requirement*|meets|communicat*',
    ],
    fr: [
      'langues officielles|en francais et en anglais|francais et anglais|bilingue*|deux langues officielles|exigences linguistiques|langue officielle & service*|offert*|offre|personnel|public|poste|loi|communication*|obligation*|fourni*',
    ],
  },
  accessibility: {
    en: [
      'accessib* & standard*|disab*|act|service*|person*|format*|web|compl*|level|electronic|barrier*',
      'teletypewriter|tty|video relay|wheelchair|section 508|wcag|alternate format*|barrier-free|persons with disabilities|sign language|accommodat* of',
    ],
    fr: [
      'accessib* & norme*|handicap*|personne*|format*|web|loi|niveau|conform*|pied',
      "boucle magnetique|plain-pied|plain pied|personnes handicapees|medias substituts|mobilite reduite|wcag|rgaa|sans obstacle|norme d'accessibilite|teleimprimeur",
    ],
  },
  technology: {
    en: [
      'system*|software|platform|interface*|api|network|database*|servers|hosting|application & connect*|link*|integrat*|owned|hosted|access to|maintain*|environment|release*|exchange*|desktop*',
      'secure file transfer|application programming|information technology support|computer workstation*|it system*|infrastructure',
    ],
    fr: [
      'systeme*|logiciel*|plateforme|interface*|reseau|base de donnees|serveur*|application*|postes informatiques|api & relie*|integr*|heberg*|acces|echange*|entretien|environnement|propriete|licence*|transfert|soutien|prefecture',
      "technologies de l'information|postes de travail|postes informatiques|infrastructure technologique|materiel informatique|soutien informatique",
    ],
  },
  assets: {
    en: [
      'equipment|premises|building*|vehicle*|property|tanker|laptop|office space|furniture|assets|hearing rooms|inventory & property of|own*|maintain*|return*|remain*|loan*|leased|provide*|house*|insurance|custody|condition|give|rooms',
      'remains its property|office space|real property|leased by|materiel',
    ],
    fr: [
      'locaux|vehicule*|materiel|equipement*|biens|caserne|autopompe|mobilier|immeuble*|poste* informatique*|local & propriete|entretien*|entretient|prete*|mis* a disposition|met a disposition|met a la disposition|demeur*|reste*|restitu*|repartis|inventaire|usage',
      'propriete de|biens meubles|biens mobiliers|mise a disposition de locaux|demeurent sa propriete',
    ],
  },
  'human-resources': {
    en: [
      'employee|employees|staff|employer|secondment|assign*|analyst|personnel|firefighters|officers|position* & salary|remains an employee|supervis*|employed|appointed|leave|transfer*|public service|bargaining|seniority|terms of employment|fte|loan|rights',
      'remains an employee|continues to pay|day-to-day supervision|terms and conditions of employment|secondee|interchange|full-time equivalent*',
    ],
    fr: [
      'agents|employe*|personnel|fonctionnaire*|pompiers|effectif*|postes|emplois & demeur*|employeur|supervis*|autorite hierarchique|mis a disposition|recrut*|remuner*|transferes|anciennete|convention collective|deviennent|detach*|affect*',
      "autorite hierarchique|demeure employe*|mise a disposition du personnel|conditions d'emploi|ressources humaines|leur employeur|commission administrative paritaire",
    ],
  },
  channels: {
    en: [
      'telephone|phone|e-mail|email|web chat|chat|in person|online|portal|counter*|mail|fax & telephone|e-mail|email|chat|in person|online|portal|counter|mail & or|and|by|through',
      'service channel*|delivery channel*|web chat|call centre|in-person|walk-in|by telephone',
    ],
    fr: [
      'telephone|courriel|clavardage|en personne|en ligne|portail|comptoir|poste|guichet|visioconference & telephone|courriel|clavardage|en personne|portail|comptoir|guichet|visioconference & ou|et|par',
      "mode de prestation|modes de prestation|libre-service|en personne|clavardage|centre d'appels|joindre par telephone",
    ],
  },
  criticality: {
    en: [
      'critical|essential|vital|mission-critical & service|rated|classified|judged|considered|function*|level',
      'criticality|maximum allowable downtime|business impact|essential service',
    ],
    fr: [
      'essentiel*|critique*|vital* & juge*|service|reseau|classe*|considere*|important|cote*|niveau',
      "niveau de criticite|criticite|service essentiel|temps d'arret maximal",
    ],
  },
}
