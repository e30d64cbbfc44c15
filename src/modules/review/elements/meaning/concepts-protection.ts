import type { Concepts } from './concept.ts'

export const protection = {
  record: {
    en: 'record*|file*|data|log|logs|register*|ledger*|document*|archive*|papers|books|sheets|information|result*|readings|images|backup*|copies',
    fr: 'dossier*|donnees|registre*|documents|document|pieces|livres|archive*|fichier*|journaux|renseignements|images|releves|inventaire|liste*|copie*',
  },
  keep: {
    en: 'kept|keep|keeps|retain*|retention|stored|saved|preserve*|hold*|held|archived|wiped|wipe*|destroy*|delete*|erase*|dispos*|shred*|purge*|own*|property of|belong*|remains under the control|under the control',
    fr: 'conserv*|garde*|gardes|archive*|effac*|detrui*|detruit*|supprim*|elimin*|calendrier de conservation|appartien*|propriete|releve* de|cess* de relever|relever de|tenu*|detenu*|versent',
  },
  person: {
    en: 'personal|names|name|birth*|address|allerg*|photo*|health|social security|individual*|bank details|case details|identity|sole trader|applicants’|applicant names|applicants|borrower*|privacy|students|clients’ files|medical',
    fr: 'personnel*|noms|nom|prenom*|adresse*|naissance|allergies|photos|sante|particuliers|nominati*|vie privee|identite|rgpd|personnes|eleves|usagers|abonnes|medical*',
  },
  guard: {
    en: 'only|encrypt*|erased|deleted|controller|processor|consent|privacy act|privacy|safeguard*|protected|not used|used for|instructions of|object before|privacy officer|stays inside|stay inside|stripped|masked',
    fr: 'ne servent|seul*|uniquement|efface*|chiffr*|consent*|loi|rgpd|traite*|proteg*|ne sont ouvert*|que pour|acces|finalite|responsable du traitement|autorisation*',
  },
  secure: {
    en: 'security|clearance*|cleared|encrypt*|protected a|protected b|official sensitive|official : sensitive|background check*|baseline|reliability|secure|firewall|password*|locked|gate code|sign in at|access badge|screen*|credential*|safeguard*|intrusion|alarm',
    fr: "securite|habilit*|cote|chiffr*|protege b|protege a|enquete de securite|mot de passe|mots de passe|verrouill*|authentif*|cle du|code d' acces|lieux sont gardes|antecedents|coffre*|surveill*|alarme|controle d'acces",
  },
  secret: {
    en: 'confiden*|in confidence|secret*|disclos*|reveal*|not told|is not told|not to be passed|passed to anyone|anyone else|anybody else|any other person|outsiders|between ourselves|made known|divulg*|discreet|discretion|repeat*|without the consent|keep to themselves|private|do not share|not released',
    fr: "confiden*|secret*|divulg*|revel*|discretion|a personne d' autre|personne d'autre|personne n'en parle|n'en parle|repete|hors du projet|a des tiers|communiqu* a quiconque|ne sont montres|soit tu|garde* pour|taire|ne communiqu*|ne revel*|ne sort",
  },
  foi: {
    en: 'access to information|freedom of information|information act|foi|foia|public records|access request*|right to know|information request*|open records|request under',
    fr: "demande* d'acces|acces a l'information|acces aux documents|loi sur l'acces|communication de documents|acces aux renseignements",
  },
  press: {
    en: 'media|press|journalist*|reporter*|news|newsdesk|public statement*|public announcement*|announce*|logo*|publicity|spokes*|social media|website|web site|brochure*|credit to|proper credit|publish*|visual identity|branding',
    fr: "presse|medias|journaliste*|annonce*|logo*|communique*|publicite|porte parole|reseaux sociaux|brochure*|mention|publication|image de marque|visibilite|d' une seule voix|mentionn*",
  },
  jointly: {
    en: 'agree*|approv*|both|jointly|together|before|first|consult*|without|clear*|show*|other|only',
    fr: "accord|approuv*|deux|conjoint*|ensemble|avant|d'abord|consult*|sans|seul*|autre|commun*|porte",
  },
  audit: {
    en: 'audit*|inspect*|verify|examine the|see them whenever|let in|open the books|read the access|check the|right to check|evaluat*|internal audit|auditor*|national audit|look at the books|visit*|see the|have access to the accounts',
    fr: 'verificat*|audit*|inspect*|controler les|controle*|examiner les|examines en|consulter les pieces|tout consulter|se les faire presenter|sur place|verifier les|evaluation du programme|inspection|regard sur|acces aux comptes|visite*',
  },
  loss: {
    en: 'loss|losses|damage*|injur*|accident*|claim*|negligence|fault|break*|broken|harm|tear up|knock*|cost of damage|thawed|wear and tear|theft|liabilit*',
    fr: 'perte*|dommage*|prejudice*|bris|brise*|brisons|vol|sinistre*|reclamation*|faute|negligence|accident*|degat*|perdu|responsabilite civile|prend* fait et cause',
  },
  answerFor: {
    en: 'bear*|liable|liability|indemnif*|insur*|makes good|make good|responsib*|fix it|repair*|at your risk|at its own risk|hold harmless|cover that|general liability|pays for|answerable|assumes no',
    fr: "repond|repondra|repondent|assum*|supporte|indemnis*|assur*|remplac*|responsab*|n' est pas de notre ressort|fait et cause|a ses frais|garanti*|couvert*",
  },
  rightsIn: {
    en: 'copyright|intellectual|property of|ownership|own|owns|owned by|belong*|vest*|remains the|are the property|free use|freely|licen*|reuse|reproduc*|title in',
    fr: "propriete intellectuelle|droits d'auteur|appartien*|restent a|reste a|demeure* a|propriete|licence*|reemploi|reutilis*|reprodui*|libre*|titulaire|cession",
  },
  work: {
    en: 'code|software|material*|data produced|results|outcome|works|publication*|reports|design*|readings|deliverable*|text*|images|tools|content|documents|invention*',
    fr: 'code|logiciel*|materiel|donnees produites|resultats|travaux|cahier*|bobines|outils|contenu*|images|publications|rapports|livrables|oeuvres|plans',
  },
  ethics: {
    en: 'values and ethics|code of conduct|conflict of interest|conflicts of interest|ethic*|integrity|fraud|bribery|anti-corruption|code of values|wrongdoing|standards of behaviour',
    fr: "valeurs et ethique|code de conduite|conflit* d'interets|ethique|deontolog*|integrite|fraude|corruption|actes reprehensibles|egalite salariale",
  },
  law: {
    en: 'act|acts|section|sections|statute*|ordinance|regulation*|by-law*|bylaw*|by law|order in council|code|legislation|r s c|charter|decree|resolution|constitution|law|royal assent|parliamentary',
    fr: 'loi|lois|article|articles|decret*|reglement*|code municipal|chapitre|resolution|bases legales|legislation|arrete|loi constitutive|ordonnance|charte|legal*|legislative*',
  },
  empower: {
    en: 'authori*|power*|mandat*|empower*|lets|permits|may act|under|pursuant|by virtue|accountable|answer to parliament|answers to|authority|enables|statutory',
    fr: 'autoris*|pouvoir|habilit*|charge* de|mandat*|en vertu|aux termes|conformement|vu|attendu|cree|creee|tient de|demeure responsable|rend compte|bases legales|ordonnateur|devant le parlement',
  },
  court: {
    en: 'court*|sue|legal force|legally|in law|enforc*|justiciable|legal obligation*|binding|contract|good faith between|right to sue|legal effect|legal relations|rights justiciable|lawsuit*|morally|bind*|justiciab*',
    fr: 'tribun*|recours|juridique*|execution forcee|contraignant*|force obligatoire|justice|executoire|lie moralement|poursuite*|obligation legale|valeur de contrat|lie les parties|valeur juridique|poursuivre|engagement moral',
  },
  none: {
    en: 'not|no|nor|neither|never|without|nothing|cannot|none|no one|don’t|does not|except|don|excluding|left out',
    fr: "ne|n'|pas|aucun*|ni|sans|rien|jamais|non|sauf|excepte",
  },
} as const satisfies Concepts
