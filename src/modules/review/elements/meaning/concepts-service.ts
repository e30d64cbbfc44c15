import type { Concepts } from './concept.ts'

export const service = {
  aim: {
    en: 'so that|in order to|the intent is|intends to|intend to|the aim|aims to|aim is|objective*|purpose|object|wish to|wishes to|want to|wants to|in order that|is for|spells out|describes the arrangements|describes how|to let|to cut|to spare|we hope|goal|has as its object|makes sense|so as to|we mean to|hope to|hopes to|sets out to',
    fr: "afin de|afin que|pour que|en vue|dans le but|vise a|visent a|entend|entendent|veulent|souhait*|a pour objet|objet|but|finalite|desir*|regle ce que|fait connaitre|il fait connaitre|sert|permettre|je vous propose|confie|cherche*|qu'on cherche|a pour but|voulons",
  },
  gain: {
    en: 'save|spare|faster|better|same|lower|cut|reduce*|improve*|know|get|obtain|expect*|cooperate|work together|use|answer*|respon*|share|analysis|make|benefit|deliver*|avoid|can|furnish*|reached|without argument|argue less|closer|cheaper|sooner|grow up',
    fr: 'meilleur*|vite|reduire|depenser moins|ameliorer|sauvegarder|passe|obtenir|baisse|retour|connaitre|partager|offrir|recevra|accomplit|mettre en commun|assurer|mieux|moins|faciliter|eviter|services|passation|plus vite|coute* moins|au meme prix|garder ouvert|se sentent|reussi*',
  },
  lack: {
    en: 'no facilities|does not employ|doesn’t employ|has no|have no|outgrew|until now|lacks|lack|cannot|retired|lapses|closing of|following the|flooded|does not have|used to|no longer|short of|without|already runs|possesses|has room|have room|holds|has spare|set up in|was created|is mandated|need* to know|has to know|since the|last year|a study|a report|was found|commitment made|asked us|have shown|half empty',
    fr: "ne possede pas|n'a pas|n'ont pas|ne dispose pas|peinent|n'a plus|ne dispose plus|ferme un|manque de|deteriore|ces dernieres annees|a double|depuis|jusqu'ici|un rapport de|considerant|attendu|est chargee|offre l' enseignement|chacun leur|vieux|a recommande|s'en remet|a montre|une etude|un rapport|a ferme|n'ont plus|a moitie vide|quittent|ont besoin|l'a releve|la seule|seul* du",
  },
  means: {
    en: 'means|is one|is any|is a|leaves out|refers to|is the number|has the meaning|stands for|mean',
    fr: "designe*|s'entend*|signifie|vaut|exclut|on entend|est un|est une|au plus|veut dire|comprend",
  },
  conduct: {
    en: 'candid|open with|openly|good faith|trust|respect each|early sight|no surprises|put the|honest*|transparen*|avoid duplication|cooperat*|fair*|mutual|courtesy|spirit|courteous*|kindness|play fair|bad news early|we share|candour',
    fr: "confiance|respect des|bonne foi|franchise|transparen*|se disent tot|partagent|pensent d'abord|esprit|loyaut*|entraide|respect mutuel|collabor*|s'appuient sur|s'ecoute|franc jeu|franc|courtoisie|respect|on ne decide pas pour|porte ouverte",
  },
  precedence: {
    en: 'prevail*|govern*|wins|are to be followed|takes priority|precedence|controls|override*|is followed|shall govern|take precedence|comes first|rules',
    fr: "l'emporte|prevaut|prevalent|prime|priment|fait foi|preseance|a le dessus|est suivi|a priorite|passe avant|a preseance",
  },
  differ: {
    en: 'differ*|discrepanc*|conflict*|different things|diverge*|inconsisten*|disagree*|contradict*',
    fr: 'divergence|differ*|contradiction|conflit|incompatib*|ecart|desaccord entre|diverge*',
  },
  excluded: {
    en: 'not handled|not covered|are not|is not|don’t do|do not|does not|not included|excluded|own affair|not matched|only|no responsibility for|not part|outside|left to|remain with|other than|nothing else|limited to|not part of|don t|neither|arranged elsewhere|beyond this|someone else|is for others|does not extend|fall outside|falls outside|left out|not in the|will not be asked|stays with our|we do not run|n/a|does not come with',
    fr: "n'en font pas|ne faisons|ne trions|ne prenons|n'est pas|ne sont pas|exclu*|hors|sauf|ne comprend|vous reviennent|ne fait pas|ni|n'est sorti qu|ne vise|ne detruisons|a l'exception|non compris|pas de|autre que|ne traitons|ne couvr*|ne fournissons|ne detruit|ne trie|ne prend|ne s'occupe|ne repar*|reste* a la charge|incombe* a d'autres|n'offre|n'assur*|ne visent|ressort|n'en font pas partie|n'est pas de|ne le sont pas|reste* a|pas compris*|en dehors|laisse* a|non plus",
  },
  option: {
    en: 'option*|elective*|may add|on request|at the catalog|extra|additional|foundation services|core|basic|every customer|premium|tailored|orders them|may order|upgrade|foundation|optional extras|tier|à la carte|standard package|may also|on top|priced apart|extras|basics|menu|add ons|basket',
    fr: 'option*|facultati*|en sus|peut prendre|a la demande|de base|complementaire*|sur mesure|supplement*|tout utilisateur obtient|offre de base|forfait|services de base|peut aussi|sur devis|services en option|palier|formule*|a la carte|essentielle|en supplement|au choix|palier*',
  },
  assume: {
    en: 'assum*|on the footing|are calculated for|based on|premise*|should that not|if that|depend* on|proceeded on|on the basis|predicated|on the understanding that|takes for granted|presuppos*|if the number|as long as',
    fr: "hypothese*|sont calcules pour|repose sur|tient pour acquis|suppose|s'en eloigne|base sur|etabli* sur|en supposant|premisse*|tant que|pour autant que|presume|a supposer",
  },
  howmuch: {
    en: 'calls|cases|samples|tickets|borrowers|files|requests|visits|boxes|pages|inspections|forms|km|kilomet*|sites|words|hectares|meals|students|users|transactions|enquiries|volumes|volume|consultations|records|servers|invoices|sheets|maps|children|patients|acres|flights|tons|exams|specimens|loans|jobs',
    fr: 'boites|dossiers|pages|consultations|appels|demandes|postes|visites|eleves|km|kilometres|cartons|ateliers|journaux|heures de|classes|usagers|actes|envois|repas|factures|volumes|volume|m²|sites|examens|echantillons|plis|prets|feuilles|cartes|enfants|patients|tonnes|lettres|jeunes',
  },
  about: {
    en: 'about|some|up to|no more than|approximately|a year|in a season|plan on|forecast|expect*|estimate*|per year|a month|covers up to|rush|peak|numbering|average|between # and|from # to|never above|roughly|came to|foreseen',
    fr: "environ|quelque|par an|par annee|prevoyons|prevu*|au plus|en moyenne|a raison de|estime*|pointe|d'ici|soit|dont la moitie|jusqu'a|annuel*|de # a #|entre # et|a peu pres|autour de|au delà|passe #",
  },
  must: {
    en: 'shall|must|will|should|agrees to|is to|are to|we’d ask|keeps|sends|gives|approves|raise|please|tells|names|puts|undertakes to|has to|needs to|ll|we ll|shall ensure',
    fr: "doit|doivent|devra|devront|s'engage*|il vous faudra|veuillez|designez|desig*|fourni*|transmet*|prepar*|remet*|renvoie|informe|organise|acheminera|detachera|avise|laisse|deplace|vers*|applique|rend compte|emploie|respecte|annonce|tient|verifie*|est tenu*|filmera|reprendra|entretenons|formons|irons|garderons",
  },
  client: {
    en: 'client*|customer*|you|your|participating bod*|requesting|user department*|recipient|township|the archives|on your side|tribunal|the ministry|participating|buyer|beneficiar*|tenant|subscriber*|requesting agency',
    fr: 'client*|vous|votre|de votre cote|utilisateur*|ministere|delegant|beneficiaire*|canton|administration|requerant*|commune|partenaire*|etablissement|demandeur',
  },
  provider: {
    en: "provider|supplier|supplier department|we|our|institute|service centre|service center|lead agency|host|servicing|contractor|office|branch|bureau|agency|supplier's|servicing agency",
    fr: 'fournisseur|prestataire|nous|notre|nos|institution|delegataire|centre|agence|bureau|service|commission|direction|mandataire|organisme|sous traitant|regie|imprimerie',
  },
  mayuse: {
    en: 'may be used|may use|can use|who can|used solely|open to|only officers|entitled|eligible|authorized|on the list|access to|accounts|log in|have access|registered|reserved for|only staff|may apply|qualif*|granted access|opened for|those who live|those on|living in',
    fr: "y a acces|ont acces|toute personne|peut utiliser|peuvent utiliser|admissible*|a droit|ont droit|autorise*|inscrit*|compte|reserve* aux|ouvert a|reserve*|destine* aux|est ouvert aux|acces est|acces sur|a l'usage des|sur presentation|ceux qui|domicil*|inscrite*|vivent a|qui habitent",
  },
  follow: {
    en: 'follow*|comply|complies|in conformity|conform*|observe*|abide*|in accordance|meet the requirements|subject to|applies|apply|governed by|obey|work by|bound by|keep to',
    fr: "respect*|conform*|s'appliquent|s'applique|observ*|applicable*|selon|d'apres|regi*|se plient|assujetti*|soumis*|valent pour|se plie|observent",
  },
  rules: {
    en: 'policy|policies|principles|framework|directive*|standard|standards|legislation|laws|guideline*|code|act|regulations|managing public|schedule n|manual',
    fr: 'politique*|regles|directive*|norme*|loi|lois|legislation|cadre|code|convention collective|reglement*|rgpd|instruction*|code de valeurs',
  },
  contact: {
    en: 'call|telephone|phone|number|e-mail|email|contact*|reach|extension|fax|desk|questions|tty|dial|on call',
    fr: 'telephone*|courriel*|joindre|numero|poste|contact*|rejoindre|repond a|votre homme|toute question|ligne|interlocut*|appel*|joignable|poste #|appelez',
  },
  ask: {
    en: 'request*|order*|case number|ticket*|open a case|form|forms|web form|portal|question|booking*|application*|intake|call in|lodge*|queue|tasking',
    fr: 'demande*|commande*|formulaire*|billet*|requete*|inscrite|numero|portail|reservation*|requisition*|bon de|demande de|ticket*',
  },
  received: {
    en: 'number|acknowledg*|received|receipt|logged|goes out|confirm*|on the spot|registered|counts as|through|by filling|submitted|within|counts as open|lodged|reads its number',
    fr: "numero|accuse*|inscrit*|recu*|enregistr*|confirm*|le jour meme|envoye*|remplie|reception|depose*|soumise*|prend rang|s'affiche|reputee recue",
  },
  trouble: {
    en: 'incident*|problem*|outage*|fault*|down|lost|leak*|astray|error*|goes wrong|breach|failure*|emergency|pay short|defect*|malfunction*|breakdown*|bites|danger|compromise|disruption*|interruption*|crash*|not working|stall*|goes out|freez*|stuck|damaged|missing',
    fr: 'incident*|panne*|probleme*|egare*|illisible*|interruption*|va mal|defaut|defectueu*|urgence|bris|fuite*|anomalie*|erreur*|violation|defaillance*|difficulte|bogue*|ne fonctionne|hors service|perte de service|bloqu*|lenteur*|gene|arret|coupure*',
  },
  fix: {
    en: 'fix*|restor*|back to normal|first contact|respond*|response|repaired|corrected|started|within|the same day|called back|put right|resolved|same day|resolv*|repeat|contained|reinstated|attended|pick up|picks up|works again|fixed|fix|running again',
    fr: 'regle*|retabli*|rappelle|reprend*|reparer|repar*|corrig*|repond*|prise en charge|le jour meme|dans les|en moins de|resol*|reponse|sans attendre|sans tarder|retablissement|remis en|intervention|reparee|on rappelle|on retablit|remise en route|clos|repare|reprise',
  },
  disaster: {
    en: 'disaster*|data center is lost|catastroph*|must close|fire|flood*|cannot be used|second site|alternate|standby|continuity|backup site|recover*|resum*|another site|lines are switched|evacuat*|pandemic|goes dark|shut down|shuts down|loses power|pull the plug|burn*|hurricane|blackout',
    fr: "sinistre*|catastrophe*|incendie|inondation*|ne peut plus servir|releve|continuite|reprend|ailleurs|site de secours|reprise|interruption prolongee|fermeture forcee|pandemie|secours|salle perdue|est perdue|doubles|coupure generale|inutilisable|hors d'usage",
  },
  comeback: {
    en: 'back up|resumed|resume|within|inside|hours|rehears*|exercise*|test*|plan|switched|restored|days|takes over|pull the plug|see|by runner|urgent|back in',
    fr: "reprend*|reprise|retabli*|en moins|heures|essai*|exercice|semaine|plan|jours|ailleurs|prend le relais|reprend en|s'y exerce|on s'y exerce|essai|exerce",
  },
  bilingual: {
    en: 'english and french|french and english|both official languages|official languages|either language|language of choice|bilingual|both languages|second language|in two languages|own language|in cree|in inuktitut|in their language',
    fr: 'francais et anglais|francais et en anglais|en francais|deux langues|langues officielles|bilingue*|version anglaise|anglais et francais|langue de choix|dans les deux langues|innu aimun|autre langue officielle|langue de la communaute|langue de leur choix',
  },
  access: {
    en: 'braille|large print|tty|relay calls|wheelchair*|disabilit*|accessib*|wcag|en 301|screen reader*|sign language|step-free|barrier*|alternate format*|alternative format*|read aloud|screen-reader|low vision|hearing|plain language|hard of',
    fr: "braille|gros caracteres|plain pied|langue des signes|handicap*|accessib*|wcag|lecteur d'ecran|fauteuil*|mobilite reduite|obstacle*|medias substituts|situation de handicap|voix|synthese vocale|voient mal|livres audio|malvoyant*|sourd*|lecteur d ecran|que tous peuvent lire",
  },
  system: {
    en: 'system*|gateway|sftp|api|interface*|record layout|protocol|server*|network|database*|platform*|probe|data center*|hardware|firewall|key|vault|portal|web service',
    fr: "systeme*|depot|passerelle|interface*|api|protocole d'echange|serveur*|reseau|base de donnees|plateforme*|connexion|gabarit|lien*|service web|schema|entrepot|logiciel*",
  },
  link: {
    en: 'layout|format|protocol|connect*|exchange*|link*|patch*|runs on|hosted|virtual|transmi*|integrat*|secure gateway|encryption|speaks|plug*|talks to',
    fr: 'format*|protocole|connect*|echang*|lien|relie*|hebergement|transmission|integr*|versons|chiffrement|dialogu*|fiche technique|branch*',
  },
  thing: {
    en: 'equipment|trailer|vehicle*|key|keys|tool*|building*|premises|room|space|furniture|machine*|instrument*|spectrophotometer|truck*|office space|laptop*|device*|materiel|box|garage|boots|cameras|workstation*|aircraft|boat*|plow*|sensor*|goods|fixtures|collection*|rope*|supplies|stock|furnishings',
    fr: 'equipement*|materiel|vehicule*|cle|cles|outil*|locaux|immeuble*|garage|meubles|appareil*|camera*|camion*|tracteur|bottes|loupes|mobilier|bureaux|entrepot|instruments|trousses|bobines|ouvrages|chariot|balance|etuve|surfaceuse|livres|stock*|fournitures|biens|bateau*|avion*|machine*|badge*',
  },
  possess: {
    en: 'property of|stays the|remain* the|lend*|lent|loan*|return*|gives it back|keeps it|owned|own|belongs|title|yours|keep it|borrow*|wear and tear|supplied by|continues to own|comes back|give back|take back|borrowed|no title|belong to|belongs to|stay the|stays with|goes back|go back|is theirs',
    fr: "appartien*|prete*|rendu*|rendra|demeure* a|restent les|detenu*|propriete|qui l'a paye|remplace*|laisse|a l'usage|votres|emprunt*|restitu*|acquis|reste la propriete|prete par|sera rendu*|doit etre rendu*|restent a qui|reste a|appartient a|vont au|va au|rachete*|demeure a",
  },
  way: {
    en: 'telephone|web form|in person|counter|e-mail|email|online|portal|chat|by mail|kiosk|front desk|walk-in|app',
    fr: 'telephone|formulaire web|en personne|comptoir|courriel|en ligne|portail|clavardage|par la poste|guichet|borne|application mobile|au comptoir',
  },
  critical: {
    en: 'critical|essential|vital|ranks as|criticality|mission critical|severe harm|high harm|high impact|unable to|class a|class #|tier #|first class|most serious',
    fr: 'critique|essentiel*|vital*|criticite|prejudice eleve|service critique|prioritaire|cote #|plus haute|classe #|premier rang|passe en premier',
  },
  percent: { en: '%|percent|per cent|# out of|nine times', fr: '%|pour cent|# sur #|neuf fois' },
  ontime: {
    en: 'within|inside|in # days|in # workdays|by|under|less than|before|on time|uptime|up #|available|average|every # days|no later|not later|within the hour|not more than|whenever|same day|next day|overnight|around the clock',
    fr: 'dans les|en # jours|en moins|au plus tard|avant|sous|delai*|disponib*|a temps|plus tard|tous les|dans les #|au bout de|en deux|en trois|seront rapport*|suivant|le lendemain|a la minute|au bout',
  },
  target: {
    en: 'target*|goal*|aim over|aim is|to reach|get to #|objective*|benchmark|goal by|by 20*|improve to|level to be reached|kpi*|aim at|we aim|goal',
    fr: 'cible*|vise|visee|valeur a atteindre|objectif*|indicateur*|a atteindre|viser|seuil|seuils|but de',
  },
  computed: {
    en: 'divided|calculated|measured|counted|figure comes|÷|number of|stop the clock|not counting|from the case|probe|polls|source|computed|per month from|average of|ratio|tool|counted as|worked out as|random|extract|drawn by',
    fr: 'divise|calcul*|mesure*|est le nombre|ne comptent pas|tires du|tirees du|tel que le donne|systeme de suivi|comptabilis*|source|provenan*|rapport entre|moyenne des|releve par|logiciel de|echantillon*|sonde|tire* au hasard|sur minutes|minutes sur|registre des|divise par',
  },
  satisfied: {
    en: 'satisf*|survey*|how it went|questionnaire*|feedback|score to reach|asked how|opinion*|happy with|asks users|what users think|rate the service|score*|pulse|users happy|out of five|of 5|four questions|marks from',
    fr: "satisf*|sondage*|questionnaire*|ce qu'ils pensent|ce que disent|contentes|avis des|opinion*|appreci*|retroaction|note de|avis laisse*|demandons aux|pensent du|note des|avis de ceux|questionnaire",
  },
  outcome: {
    en: 'outcome*|result in|expected to|reduction|fewer|increase in|impact|benefit*|should lead|change for|every student|success|results expected|goal is that|improvement in|long-term|outcomes sought|half as many|by the fifth year|within five years|nine in ten|will have',
    fr: "resultats attendus|attend une|on en attend|baisse|retombees|effets|autonomie|chaque eleve|reussite|ameliore|attend* de|resultat attendu|on vise|ameliorer la|impact|d'ici #|sur dix|un quart de moins|deux fois moins|que tous|qu'ils obtiennent|diplome",
  },
  newservice: {
    en: 'moving across|move over|cut-over|cutover|side by side|migrat*|in parallel|switch over|changeover|old and new|transition|phase in|onboard*|ramp-up|balances move|moving in|old way|take over from|from old',
    fr: "s'etalent|ancien*|transition|bascul*|migration|en parallele|versements s'etalent|passage|transfert des|phase de|mise en route|ancien et nouveau|cote a cote|demarrage|reprend le travail",
  },
  milestones: {
    en: 'milestone*|phase*|stage*|steps|timetable|work plan|workplan|schedule of work|go-live|launch|roll-out|rollout|calendar of',
    fr: 'jalon*|etapes|phases|calendrier|echeancier|plan de travail|deploiement|mise en service|lancement',
  },
  pilotrun: {
    en: 'pilot*|trial|proof of concept|small scale|test phase|feasibility|further study|try out',
    fr: "pilote|projet pilote|essai|banc d'essai|faisabilite|preuve de concept|mise a l'essai|etude prealable",
  },
  sequence: {
    en: 'then|next|after that|overnight|first|places|puts|once|steps|in turn|before sending|following steps|inside three days|same week|afterwards|whoever',
    fr: "puis|ensuite|d'abord|apres|etapes|une fois|dans l'ordre|suivantes|avant d'envoyer|le jour meme|a son tour|enfin",
  },
  changework: {
    en: 'planned work|change to|changes to|change of layout|alteration*|upgrade*|urgent fix*|change calendar|maintenance window|new release|planned system|modification* of the service|changes in|change form|back out|way back|rollback|freeze|alteration to|carded|card at|cr-2|form cr',
    fr: 'modification* du service|travaux prevus|sera remplace|appareil sera|changement* au|changement* aux|mise a niveau|nouvelle version|modification du|modifications du|travaux planifies|interventions planifiees|formulaire de changement|marche arriere|retour arriere|mise en ligne|mises en ligne|gel du|intervention sur|modifications techniques',
  },
  risk: {
    en: 'risk*|threat*|hazard*|peril*|what could go wrong|lessen|mitigat*|worry|worries|danger*|likelihood',
    fr: 'risque*|peril*|menace*|alea*|attenu*|ce qui pourrait mal|chance|parade|danger*|clocher',
  },
  complaintWay: {
    en: 'account manager|client manager|relationship manager|client service|complaint*|questions that|client relations|service manager|single point of contact|enquiries about',
    fr: 'charge de compte|gestionnaire de compte|plainte*|service a la clientele|relations avec la clientele|repond a vos questions|point de contact|interlocuteur unique|gestionnaire client',
  },
  validNotice: {
    en: 'notices|formal notice|formal word|deemed received|count as received|in writing to|notice is given|notices are|notice shall be|takes effect when|letters:|must be given in writing|takes effect when it arrives|counts as received|sent to the',
    fr: "les avis|tout avis|avis se donnent|est repute*|reputes recus|prennent effet|prend effet des|notification*|par courrier recommande|adresse d'avis|communication officielle|ecrits:|vaut des|parvient par ecrit|parviennent par ecrit|recue au greffe",
  },
  equalTexts: {
    en: 'equally authoritative|equal value|equally valid|both texts|equal authority|french text|english text|both versions|language versions|count equally|words count equally|in both languages and|where they differ|made in * and',
    fr: "egale valeur|valeur egale|font egalement foi|meme valeur|versions anglaise|deux versions|texte francais|egalement foi|l'une vaut l'autre|se valent|valent autant|dans ces deux langues|les deux font foi",
  },
  signed: {
    en: 'signed|executed|in witness|sign the copy|agreed on behalf|for the office|signature*|sign below|affixed|director general|accepted by|signed on|seal*|witnessed',
    fr: "signe|signature*|fait a|en foi de quoi|j'accepte|fait en|bon pour|signer ci dessous|ont signe|paraphe|lu et accepte|lu et approuve|en deux originaux|en trois exemplaires|temoin",
  },
  attached: {
    en: 'annex*|annexe*|annexure*|schedule #|schedules|appendi*|attachment*|attached|exhibit*|attachments|schedules:|parts a',
    fr: 'annexe*|appendice*|piece jointe|pieces jointes|ci joint|ci jointe|joint en|annexes:|fiches',
  },
  edition: {
    en: 'version|revision*|rev|edition|replaces|supersedes|approved on|document owner|next look|last updated|issue #|revision #|replaces revision|edition c|adds',
    fr: 'version|edition|revision|remplace|adoptee le|historique|prochaine revision|mise a jour du|dossier no|ce qui bouge|premiere|ajout',
  },
} as const satisfies Concepts
