import type { Lexicon } from './entry.ts'

/** How the work is done day by day, and how information, people and places are protected. */
export const operations: Lexicon = {
  procedures: {
    titles: {
      en: 'procedures; operating procedures; operational procedures; workflow; agreement workflow; process; processes; working procedures; standard operating procedures; how it works; operations; working arrangements; operational arrangements; business process; operating arrangements; service delivery process',
      fr: "procédures; procédures opérationnelles; modalités opérationnelles; modalités d'exécution; processus; déroulement; fonctionnement; modalités de fonctionnement; procédure; opérations; marche à suivre; modalités pratiques; modalités d'exploitation; création d'une démarche; conditions d'exécution; modalités de réalisation; processus de travail; modalités de mise en œuvre",
    },
    sure: {
      en: 'operating procedure*; following steps; step 1; workflow; standard operating; process described; process is as follows; procedures set out; will follow the procedure; established procedure*; process for; the following process; detailed procedures; procedure manual; operating manual; operational procedures; process includes; desk procedures',
      fr: "procédure* opérationnelle*; étapes suivantes; la procédure; marche à suivre; modalités d'exécution; processus suivant; le processus; procédures établies; modalités de fonctionnement; règles d'utilisation; selon les modalités; instruction des dossiers; procédures suivantes; modes opératoires; guide de procédures; procédures détaillées; procédures opérationnelles; manuel de procédures",
    },
    hints: { en: 'step*; process*; procedure*', fr: 'étape*; processus; procédure*; modalités' },
  },
  'request-intake': {
    titles: {
      en: 'requests; request intake; service requests; how to request; request for services; ordering; intake; submitting requests; request procedure; work requests; service contacts and response time; service response time and contacts; ordering services; request process; requesting services; work orders; task authorization',
      fr: 'demandes; réception des demandes; demandes de service; demande de services; commandes; dépôt des demandes; soumission des demandes; présentation des demandes; procédure de demande; traitement des demandes; personnes-ressources et délai de réponse; bon de commande; saisine; comment présenter une demande; prise en charge des demandes; autorisation de tâches',
    },
    sure: {
      en: 'support requests should be; service request*; submit a request; requests should be directed; new ticket; service tickets; request form; requests are submitted; work order*; receiving your request; handling support requests; task order*; requests shall be; request for service*; requests must be; acknowledg* receipt; request is received; work authorization*; log a request; intake form; requests are received; submit requests; requests will be logged; a request enters; acknowledged within; requests by; each request; request must; submits its requests; receives requests',
      fr: "demandes de soutien; demande* de service; soumettre une demande; présenter une demande; les demandes doivent; nouveau billet; billets de service; formulaire de demande; réception de la demande; réception de votre demande; accusé de réception; bon* de commande; en faire la demande; formuler sa demande; traiter les demandes; demandes d'assistance; demandes sont transmises; demandes sont présentées; demandes sont reçues; transmet sa demande; accuse réception; autorisation* de tâches; demande est transmise; dépôt de la demande; bons de travail; accuser réception; présente ses demandes; chaque demande; reçoit les demandes; demande doit",
    },
    hints: { en: 'request*; ticket*; form', fr: 'demande*; billet*; formulaire' },
  },
  'incident-problem': {
    titles: {
      en: 'incident management; incident; incidents; problem management; problem resolution; incident and problem resolution; incident response; outages; service disruptions; issue management; priority levels; severity levels; incident priority; problem management and escalation; fault reporting; response and resolution times; service interruptions; faults; incident handling',
      fr: "gestion des incidents; incidents; incident; gestion des problèmes; résolution des problèmes; résolution des incidents; pannes; interruptions de service; niveaux de priorité; niveaux de gravité; intervention en cas d'incident; traitement des incidents; délais de réponse et de résolution; anomalies; temps de rétablissement; dysfonctionnements; résolution des incidents et problèmes",
    },
    sure: {
      en: 'incident*; incident response; outage*; severity; priority 1; unplanned outages; unplanned interruption; resolution time; response time; critical incident; root cause; service is unavailable; initial response; restoring the system; priority level*; problem resolution; fault*; resolve incidents; resolution target*; restoration; restore service; service interruption; p1; high priority; mean time',
      fr: "incident*; panne*; gravité; priorité 1; interruption imprévue; délai de résolution; délai de réponse; délai de rétablissement; incident critique; cause fondamentale; service n'est pas disponible; réponse initiale; première réponse; rétablir le système; rétablissement du service; anomalies; interruption non planifiée; dysfonctionnement; délais de résolution; niveaux de priorité; niveau de gravité; rétablir le service; interruption de service; restaurer; défaillance*",
    },
    hints: { en: 'problem*; downtime; resolution', fr: 'problème*; interruption*; indisponib*' },
  },
  'business-continuity': {
    titles: {
      en: 'business continuity; disaster recovery; continuity; business continuity and disaster recovery; contingency; contingency plan; emergency; continuity of service; emergency preparedness; continuity of operations; resilience; backup and recovery; contingency planning',
      fr: "continuité des activités; reprise après sinistre; continuité; plan de continuité; continuité du service; plan de reprise; urgence; mesures d'urgence; plan d'urgence; continuité des opérations; plan de relève; relève; sauvegarde et reprise; continuité d'activité; résilience",
    },
    sure: {
      en: 'business continuity; disaster recovery; continuity plan; recovery time objective; recovery point; contingency plan*; rto; rpo; backup*; continuity of operations; continuity of service; emergency plan; alternative service path*; failover; recovery plan; recovery priorit*; maximum tolerable; business resumption; contingency arrangements; restored within; emergency measures; maximum downtime',
      fr: "continuité des activités; reprise après sinistre; plan de continuité; objectif de délai de reprise; objectif de point de reprise; plan de reprise; plan d'urgence; sauvegarde*; continuité du service; continuité d'activité; continuité des services; autres modes de service; basculement; reprise des activités; pca; pra; mesures d'urgence; plan de relève; continuité des opérations; rétablissement en cas de sinistre; durée maximale d'interruption; après un sinistre",
    },
    hints: { en: 'continuity; recover*; emergency; disaster', fr: 'continuité; reprise; urgence; sinistre' },
  },
  security: {
    titles: {
      en: 'security; information security; security requirements; physical security; it security; security of data; security of data transfer; cyber security; security measures; security of information; data security; safety; security clearance; protective security; security and safety',
      fr: "sécurité; sécurité de l'information; exigences de sécurité; exigences en matière de sécurité; sécurité physique; sécurité informatique; sécurité des données; cybersécurité; mesures de sécurité; sécurité du service; sécurité du traitement; sécurité de l'information et; sûreté; cote de sécurité; sécurité des renseignements; habilitation de sécurité",
    },
    sure: {
      en: 'security measure*; security standard*; security requirement*; protected a; protected b; protected c; security clearance*; security vulnerabilit*; encrypted; cyber security; information security; two-factor authentication; security screening; patching security; security level; reliability status; unauthorised processing; login and password*; security control*; threat; security incident*; security of the; security policy; security categor*; secured premises; access control*; directive on security',
      fr: "mesures de sécurité; exigences de sécurité; exigences en matière de sécurité; protégé a; protégé b; protégé c; cote de sécurité; vulnérabilités; chiffré*; cybersécurité; sécurité de l'information; homologation de sécurité; authentification à deux facteurs; filtrage de sécurité; sécurité générale; sécurité de la plateforme; violation de la sécurité; menace*; cote de fiabilité; sécurité des données; contrôles de sécurité; incident* de sécurité; niveau de sécurité; gestion de la sécurité; catégorie de sécurité; contrôle d'accès; contrôles d'accès; habilitation de sécurité; mesures techniques et organisationnelles; enquête de sécurité",
    },
    hints: { en: 'security; secure*; protect*; password*', fr: 'sécurité; sécuris*; protég*; mot de passe' },
  },
  privacy: {
    titles: {
      en: 'privacy; personal information; protection of personal information; data protection; personal data; privacy protection; protection of personal data; privacy and data protection; privacy and confidentiality; data sharing; gdpr; data privacy; privacy and security; privacy impact assessment; processing of personal data',
      fr: 'protection des renseignements personnels; vie privée; renseignements personnels; données à caractère personnel; données personnelles; protection des données; traitement des données; protection de la vie privée; protection des données personnelles; traitements des données à caractère personnel; rgpd; notification de violation; renseignements personnels et confidentialité; protection des données à caractère personnel; évaluation des facteurs relatifs à la vie privée',
    },
    sure: {
      en: 'personal information; personal data; privacy act; privacy notice; privacy impact; data protection; data subject*; data controller*; gdpr; privacy breach*; personally identifiable; sensitive personal; privacy legislation; privacy polic*; special category; privacy law*; information sharing agreement; privacy requirements',
      fr: "renseignements personnels; données à caractère personnel; données personnelles; vie privée; rgpd; protection des données; violation de données; responsable de traitement; analyse d'impact relative; personnes concernées; loi informatique et libertés; aux fichiers et aux libertés; données sensibles; avis de confidentialité; accès à l'information et protection; efvp; facteurs relatifs à la vie privée; atteinte à la vie privée; délégué à la protection",
    },
    hints: { en: 'privacy; consent; breach', fr: 'données; consentement; violation' },
  },
  'information-management': {
    titles: {
      en: 'information management; records; records management; information and records; data management; retention; retention and disposal; record keeping; use of data; data; data retention; information sharing; data sharing; custody of records; custody and control; records retention; exchange of information; management of records; data ownership',
      fr: "gestion de l'information; documents; gestion des documents; archives; conservation; conservation et élimination; tenue de documents; gestion des données; conservation des données; utilisation des données; données; archivage; échange de renseignements; échange d'information; durée de conservation; gestion documentaire; accès aux informations; propriété des données; conservation des documents; gestion des renseignements",
    },
    sure: {
      en: 'records management; retention period; retention polic*; custody; disposition of records; shall retain; data collected; information management; data storage; stored in; archive*; official copy; handle and save; use of the data; records retention; information life cycle; destroyed; data is deleted; under the control of; dataset; data retained; record keeping; retained for; retention and disposal; return or destroy; copies of records; library and archives; keep records; data quality; ownership of data; information holdings',
      fr: "gestion de l'information; période de conservation; durée de conservation; calendrier de conservation; conservation des documents; tenue de dossiers; garde des documents; conserver; élimination des documents; archivage; archives; copie officielle; données collectées; données supprimées; seront supprimées; récupéré* sous format; relèvent de; gestion des documents; destruction des données; détruit*; données recueillies; informations automatisées; sont conservés; sont conservées; conserve les; gestion documentaire; conservés pendant; qualité des données; propriété des données; garde et le contrôle; registres; restitution des données",
    },
    hints: { en: 'data; record*; stor*; retention', fr: 'données; document*; conserv*; dossier*' },
  },
  atip: {
    titles: {
      en: 'access to information; freedom of information; atip; foi; access to information and privacy; information requests; access requests; foia; public disclosure; access to records; transparency; disclosure requests; freedom of information requests; right to information',
      fr: "accès à l'information; accès aux documents; aiprp; liberté d'information; demandes d'accès; accès à l'information et protection; demandes d'accès à l'information; accès aux documents administratifs; droit d'accès; loi sur l'accès",
    },
    sure: {
      en: 'access to information act; access to information request*; freedom of information; foia; atip; access requests; information disclosure requirements; request for information under; foi request*; foi; access to information; disclosure under the act; environmental information regulations; freedom of information and protection',
      fr: "accès à l'information; loi sur l'accès; demandes d'accès; demande d'accès; aiprp; accès aux documents des organismes; communication de documents administratifs; accès aux documents administratifs; cada; exercice de ses droits; publicité de l'administration",
    },
    hints: { en: 'disclosure', fr: "droit d'accès" },
  },
  'official-languages': {
    titles: {
      en: 'official languages; languages; language; language of service; language of work; official language; bilingual services; language requirements; service in both languages; language rights; bilingualism; languages of service',
      fr: 'langues officielles; langues; langue; langue de service; langue de travail; langue de prestation; services bilingues; exigences linguistiques; emploi des langues; bilinguisme; langues de service; offre active; langue officielle; langue des services',
    },
    sure: {
      en: 'official languages; both official languages; english and french; in english and in french; either official language; official languages act; active offer; bilingual; translation of the; language of choice; translation of; part iv; welsh language; both languages; language of their choice; english or french; french or english',
      fr: 'langues officielles; deux langues officielles; français et en anglais; anglais et français; français et anglais; dans les deux langues; offre active; bilingue*; loi sur les langues; traduction complète; charte de la langue; traduction; langue de leur choix; langue de son choix; en français ou en anglais; emploi des langues; langue du choix; anglais et en français; partie iv; langue officielle de son choix',
    },
    hints: { en: 'french; english; language*', fr: 'français*; anglais*; langue*' },
  },
  accessibility: {
    titles: {
      en: 'accessibility; accessible services; accessibility of electronic; accessibility requirements; persons with disabilities; barrier-free; section 508; equality and accessibility; equality and diversity; accommodation; accessibility standards',
      fr: "accessibilité; services accessibles; exigences d'accessibilité; personnes handicapées; accessibilité numérique; accessibilité des services; personnes en situation de handicap; rgaa; mesures d'adaptation; normes d'accessibilité; obstacles",
    },
    sure: {
      en: 'accessibility standards; accessible formats; section 508; wcag; accessible canada act; persons with disabilities; people with disabilities; accessibility requirements; barrier-free; alternate formats; accessibility of; alternative formats; accessible format; reasonable adjustments; assistive; en 301 549; accessibility; barriers; disabilit*',
      fr: "normes d'accessibilité; formats accessibles; wcag; loi canadienne sur l'accessibilité; personnes handicapées; exigences d'accessibilité; médias substituts; rgaa; accessibilité numérique; situation de handicap; mesures d'adaptation; formats substituts; format adapté; formats adaptés; en 301 549; sans obstacle*; accessibilité; handicap; supports de substitution; obstacles",
    },
    hints: { en: 'accessible', fr: 'accessibles' },
  },
  technology: {
    titles: {
      en: 'technology; technology and interfaces; systems; it systems; technical requirements; interfaces; technical specifications; system access; infrastructure; it infrastructure; api; integration; information technology; technical standards; hardware and software; ict; it services; data exchange; system requirements; technical annex',
      fr: "technologie; technologies; technologie et interfaces; systèmes; systèmes informatiques; exigences techniques; interfaces; spécifications techniques; infrastructure; api; intégration; technologies de l'information; matériel informatique; environnement technique; normes techniques; informatique; infrastructure informatique; échange de données; conditions techniques; architecture technique; accès aux systèmes; annexe technique",
    },
    sure: {
      en: 'api; cloud infrastructure; cloud-hosted; cloud-based; software as a service; interface*; it system*; information system*; platform; codebase; database; middleware; technical specification*; network; server*; software development; technology stack*; hosted on; system integration; application*programming; commercial off-the-shelf; data format*; web site; website; secure file transfer; information technology; case management system; sftp; electronic system',
      fr: "api; infrastructure infonuagique; infonuagique; logiciel-service; logiciel service; interface*; système* informatique*; système d'information; plateforme; base de code; base de données; intergiciel; spécifications techniques; réseau; serveur*; hébergé* sur; matériel informatique; parc informatique; logiciel*; informatique et bureautique; code de l'application; téléservice; formats de données; technologies de l'information; site web; système de gestion; transfert sécurisé; échange électronique; environnement d'exécution",
    },
    hints: { en: 'system*; software; technical', fr: 'système*; logiciel*; technique*' },
  },
  assets: {
    titles: {
      en: 'assets; premises; equipment; materiel; facilities; accommodation; assets and premises; property; government property; assets premises and materiel; office space; equipment and facilities; real property; vehicles; ownership of assets; use of premises; land and buildings; inventory of assets',
      fr: 'biens; locaux; matériel; équipements; installations; biens et locaux; biens matériels; immeubles; mobilier; véhicules; biens mobiliers; équipement; mise à disposition des locaux; biens locaux et matériel; actifs; propriété des biens; locaux et équipements; immobilisations; moyens matériels; patrimoine; utilisation des locaux',
    },
    sure: {
      en: 'office space; premises; equipment provided; government property; ownership of the assets; vehicles; real property; facilities provided; furniture; assets; equipment; accommodation; buildings; materiel; inventory of assets; title to the equipment; secured devices; remain the property; loaned equipment; use of facilities; land and',
      fr: 'locaux; biens meubles; biens mobiliers; biens immobiliers; mobilier; véhicules; matériel mis à; équipements; propriété des biens; biens mis à; immeuble*; parc automobile; espaces de bureau; installations; matériel; bâtiment*; équipement prêté; demeurent la propriété; inventaire des biens; actifs; matériels; immobilisations; mise à disposition de biens; biens visés',
    },
    hints: { en: 'equipment; facility; devices', fr: 'bien*; équipement*; matériel' },
  },
  'human-resources': {
    titles: {
      en: 'human resources; staffing; staff; personnel; employees; secondment; resources; hr; workforce; key personnel; staff resources; secondments; personnel and staffing; team; employment; staffing arrangements; transfer of staff',
      fr: 'ressources humaines; dotation; personnel; employés; effectifs; détachement; mise à disposition; mise à disposition de personnel; agents; emplois; équipe; personnel affecté; moyens humains; mutation du personnel; transfert de personnel; situation des agents; personnels; dotation en personnel',
    },
    sure: {
      en: 'human resources; secondment; staff resources; full-time equivalent*; ftes; fte; key personnel; employees of; staff assigned; staffing; labor costs; overtime; collective agreement; personnel assigned; bargaining agent*; employee grade; seconded; employment; staff transfer*; positions; staff of the; supervised by; staff are employed; employer; dedicated staff; hiring; pensions; tupe',
      fr: "ressources humaines; détachement; mise à disposition des agents; mises à disposition; mis à disposition; équivalents temps plein; etp; équivalent* à temps plein; personnel affecté; dotation; agents concernés; agent concerné; fonctionnaire*; convention collective; heures supplémentaires; commission administrative paritaire; effectifs; emplois; agents mis; employé* par; employés du; agent négociateur; relève de l'autorité; employeur; poste*; agents transférés; supervision du personnel; comité technique paritaire; temps plein; prêt de personnel; détaché*",
    },
    hints: { en: 'staff; personnel; employee*; positions', fr: 'personnel; agent*; employé*' },
  },
  channels: {
    titles: {
      en: 'channels; service channels; delivery channels; contact us; access channels; contact methods; how to contact; service delivery channels; modes of delivery; methods of access; means of communication; contact channels; channels of service',
      fr: "modes de prestation; canaux; canaux de service; modes d'accès; modes de prestation de service; moyens de communication; nous joindre; canaux de prestation; points de service; modes de communication; accès aux services; moyens d'accès; modes de contact; voies d'accès; voies de communication",
    },
    sure: {
      en: 'by telephone; by email; by phone; in person; online; by mail; reporting channel*; service channel*; web portal; toll-free; via email; via the portal; call centre; electronic mail; service counter; delivery channel*; channels; self-service; walk-in; phone line; support mailbox; generic mailbox; chat; through the portal',
      fr: "par téléphone; par courriel; en personne; en ligne; par la poste; par email; modes de prestation; mode de prestation; canaux; portail; sans frais; centre d'appels; comptoir; courrier électronique; joignable par; guichet; libre-service; boîte aux lettres générique; boîte générique; clavardage; au comptoir; ligne téléphonique; par courrier; points de service; boîte de réception",
    },
    hints: { en: 'telephone; email; portal; phone', fr: 'téléphone; courriel; portail' },
  },
  criticality: {
    titles: {
      en: 'criticality; service criticality; critical services; priority of service; essential services; mission critical; level of criticality; service priority; critical service; criticality level; business impact',
      fr: "criticité; niveau de criticité; services critiques; services essentiels; priorité du service; criticité des services; service essentiel; service critique; niveau d'importance; importance du service; services prioritaires",
    },
    sure: {
      en: 'criticality; critical service; critical services; mission critical; mission-critical; essential service*; business critical; business-critical; priority service*; level of criticality; high criticality; critical to the; business impact; degree of injury; rated critical',
      fr: 'criticité; service critique; services critiques; services essentiels; service essentiel; services prioritaires; niveau de criticité; mission critique; est essentiel à; incidence sur les activités; service prioritaire; degré de préjudice; essentiel à la mission; criticité élevée',
    },
    hints: { en: 'critical; essential', fr: 'critique*; essentiel*' },
  },
}
