import type { Concepts } from './concept.ts'

export const protection = {
  record: {
    en: 'record*|file*|data|log|logs|register*|ledger*|document*|archive*|papers|books|sheets|information|result*|readings|images|backup*|copies|invoice*',
    fr: 'dossier*|donnees|registre*|documents|document|pieces|livres|archive*|fichier*|journaux|renseignements|images|releves|inventaire|liste*|copie*|listes|fiche*|papiers|resultats',
  },
  keep: {
    en: 'kept|keep|keeps|retain*|retention|stored|saved|preserve*|hold*|held|archived|wiped|wipe*|destroy*|delete*|erase*|dispos*|shred*|purge*|own*|property of|belong*|remains under the control|under the control|wipe|destroyed|held by|until|locked away',
    fr: 'conserv*|garde*|gardes|archive*|effac*|detrui*|detruit*|supprim*|elimin*|calendrier de conservation|appartien*|propriete|releve* de|cess* de relever|relever de|tenu*|detenu*|versent|versees|destruction|detruites|suit le sort|efface',
  },
  person: {
    en: 'personal|names|name|birth*|address|allerg*|photo*|health|social security|individual*|bank details|case details|identity|sole trader|applicants’|applicant names|applicants|borrower*|privacy|students|clients’ files|medical|patient*|pupil*|child*|learner*|driver*|caregiver*',
    fr: "personnel*|noms|nom|prenom*|adresse*|naissance|allergies|photos|sante|particuliers|nominati*|vie privee|identite|rgpd|personnes|eleves|usagers|abonnes|medical*|patient*|conducteur|proprietaires|lecteur|dossier d'un|jeune|malade*|reclamant|beneficiaire",
  },
  guard: {
    en: 'only|encrypt*|erased|deleted|controller|processor|consent|privacy act|privacy|safeguard*|protected|not used|used for|instructions of|object before|privacy officer|stays inside|stay inside|stripped|masked|shred*|who looked|nothing else|for nothing else|wiped|needs for',
    fr: "ne servent|seul*|uniquement|efface*|chiffr*|consent*|loi|rgpd|traite*|proteg*|ne sont ouvert*|que pour|acces|finalite|responsable du traitement|autorisation*|n'est vu|vu que|ne servent qu'|ne sert qu'|n'est employe qu'|laisse une trace|accord des parents|que par ceux|aux fins de",
  },
  secure: {
    en: 'security|clearance*|cleared|encrypt*|protected a|protected b|official sensitive|official : sensitive|background check*|baseline|reliability|secure|firewall|password*|locked|gate code|sign in at|access badge|screen*|credential*|safeguard*|intrusion|alarm|two-step|oath|locked cabinet|vpn|key card|personal accounts',
    fr: "securite|habilit*|cote|chiffr*|protege b|protege a|enquete de securite|mot de passe|mots de passe|verrouill*|authentif*|cle du|code d' acces|lieux sont gardes|antecedents|coffre*|surveill*|alarme|controle d'acces|carte et jeton|jeton|a cle|double cle|liaison chiffree|certificat|accompagnes",
  },
  secret: {
    en: 'confiden*|in confidence|secret*|disclos*|reveal*|not told|is not told|not to be passed|passed to anyone|anyone else|anybody else|any other person|outsiders|between ourselves|made known|divulg*|discreet|discretion|repeat*|without the consent|keep to themselves|private|do not share|not released|goes no further|keep to ourselves|keeps to itself|keep it to|hold our tongues|say nothing|does not leave|stays between',
    fr: "confiden*|secret*|divulg*|revel*|discretion|a personne d' autre|personne d'autre|personne n'en parle|n'en parle|repete|hors du projet|a des tiers|communiqu* a quiconque|ne sont montres|soit tu|garde* pour|taire|ne communiqu*|ne revel*|ne sort|taisent|tait|tus|rester entre|reste entre|ebruit*|sceau du secret|n'est repete|rien de ce|en tait",
  },
  foi: {
    en: 'access to information|freedom of information|information act|foi|foia|public records|access request*|right to know|information request*|open records|request under|someone asks|asks to see|access act',
    fr: "demande* d'acces|acces a l'information|acces aux documents|loi sur l'acces|communication de documents|acces aux renseignements|demande d'un citoyen|loi d'acces|droit d'acces",
  },
  press: {
    en: 'media|press|journalist*|reporter*|news|newsdesk|public statement*|public announcement*|announce*|logo*|publicity|spokes*|social media|website|web site|brochure*|credit to|proper credit|publish*|visual identity|branding|newspaper*|radio|speaks publicly|name a child to a reporter|at the fire',
    fr: "presse|medias|journaliste*|annonce*|logo*|communique*|publicite|porte parole|reseaux sociaux|brochure*|mention|publication|image de marque|visibilite|d' une seule voix|mentionn*|affiche*|radio|annonces|parle aux|prendre la parole|mot symbole",
  },
  jointly: {
    en: 'agree*|approv*|both|jointly|together|before|first|consult*|without|clear*|show*|other|only|by consensus|both of us|two together',
    fr: "accord|approuv*|deux|conjoint*|ensemble|avant|d'abord|consult*|sans|seul*|autre|commun*|porte|a l'unanimite|a deux voix",
  },
  audit: {
    en: 'audit*|inspect*|verify|examine the|see them whenever|let in|open the books|read the access|check the|right to check|evaluat*|internal audit|auditor*|national audit|look at the books|visit*|see the|have access to the accounts|walk in|have someone look|looked over|outside eye|look at access|at the books',
    fr: 'verificat*|audit*|inspect*|controler les|controle*|examiner les|examines en|consulter les pieces|tout consulter|se les faire presenter|sur place|verifier les|evaluation du programme|inspection|regard sur|acces aux comptes|visite*|oeil exterieur|droit de regard|peut entrer|examiner le journal|etats verifies',
  },
  loss: {
    en: 'loss|losses|damage*|injur*|accident*|claim*|negligence|fault|break*|broken|harm|tear up|knock*|cost of damage|thawed|wear and tear|theft|liabilit*|hurt|clips|falls on|fire damage|suffer*|wrongdoing|whoever breaks',
    fr: 'perte*|dommage*|prejudice*|bris|brise*|brisons|vol|sinistre*|reclamation*|faute|negligence|accident*|degat*|perdu|responsabilite civile|prend* fait et cause|blessure*|accroc|usage interdit|fautif|faute des siens|causeraient',
  },
  answerFor: {
    en: 'bear*|liable|liability|indemnif*|insur*|makes good|make good|responsib*|fix it|repair*|at your risk|at its own risk|hold harmless|cover that|general liability|pays for|answerable|assumes no|makes whole|makes the other whole|policy|policy pays|carry cover|cover of|stands the|answers for|picks up the cost',
    fr: "repond|repondra|repondent|assum*|supporte|indemnis*|assur*|remplac*|responsab*|n' est pas de notre ressort|fait et cause|a ses frais|garanti*|couvert*|dedommage*|souscri*|s'assure*|repond de|prend* a sa charge|paie les degats|a frais partages",
  },
  rightsIn: {
    en: 'copyright|intellectual|property of|ownership|own|owns|owned by|belong*|vest*|remains the|are the property|free use|freely|licen*|reuse|reproduc*|title in|keep their|keeps the rights|may publish|published once|stays with',
    fr: "propriete intellectuelle|droits d'auteur|appartien*|restent a|reste a|demeure* a|propriete|licence*|reemploi|reutilis*|reprodui*|libre*|titulaire|cession|est a la|sont a l'|sont a|s'en sert librement|s'en servir|peut s'en servir|restent a eux|reste* la propriete",
  },
  work: {
    en: 'code|software|material*|data produced|results|outcome|works|publication*|reports|design*|readings|deliverable*|text*|images|tools|content|documents|invention*|methods|recordings|photographs|maps|statistics|tallies|stories|course material*|drawings',
    fr: 'code|logiciel*|materiel|donnees produites|resultats|travaux|cahier*|bobines|outils|contenu*|images|publications|rapports|livrables|oeuvres|plans|methodes|enregistr*|photographies|cartes|statistiques|contes|supports de cours|dessins|savoirs',
  },
  ethics: {
    en: 'values and ethics|code of conduct|conflict of interest|conflicts of interest|ethic*|integrity|fraud|bribery|anti-corruption|code of values|wrongdoing|standards of behaviour|swear*|oath|good conduct',
    fr: "valeurs et ethique|code de conduite|conflit* d'interets|ethique|deontolog*|integrite|fraude|corruption|actes reprehensibles|egalite salariale|serment|secteur public|prete serment",
  },
  law: {
    en: 'act|acts|section|sections|statute*|ordinance|regulation*|by-law*|bylaw*|by law|order in council|code|legislation|r s c|charter|decree|resolution|constitution|law|royal assent|parliamentary|treaty|subsection|u s c',
    fr: 'loi|lois|article|articles|decret*|reglement*|code municipal|chapitre|resolution|bases legales|legislation|arrete|loi constitutive|ordonnance|charte|legal*|legislative*|deliberation|traite|resolutions|code de',
  },
  empower: {
    en: 'authori*|power*|mandat*|empower*|lets|permits|may act|under|pursuant|by virtue|accountable|answer to parliament|answers to|authority|enables|statutory|acts under|act under|may disclose|may collect|takes its power|entitled by|statutory duty',
    fr: 'autoris*|pouvoir|habilit*|charge* de|mandat*|en vertu|aux termes|conformement|vu|attendu|cree|creee|tient de|demeure responsable|rend compte|bases legales|ordonnateur|devant le parlement|agit par|leur permet*|dument habilit*|communique en vertu',
  },
  court: {
    en: 'court*|sue|legal force|legally|in law|enforc*|justiciable|legal obligation*|binding|contract|good faith between|right to sue|legal effect|legal relations|rights justiciable|lawsuit*|morally|bind*|justiciab*|judge*|tribunal*|law suit|before a court|bind in|relied on',
    fr: 'tribun*|recours|juridique*|execution forcee|contraignant*|force obligatoire|justice|executoire|lie moralement|poursuite*|obligation legale|valeur de contrat|lie les parties|valeur juridique|poursuivre|engagement moral|plaid*|lien de droit|juge|oblig* en droit|lie en droit',
  },
  none: {
    en: 'not|no|nor|neither|never|without|nothing|cannot|none|no one|don’t|does not|except|don|excluding|left out',
    fr: "ne|n'|pas|aucun*|ni|sans|rien|jamais|non|sauf|excepte",
  },
} as const satisfies Concepts
