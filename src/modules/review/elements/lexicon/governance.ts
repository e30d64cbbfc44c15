import type { Lexicon } from './entry.ts'

/** Who decides, who answers, how the agreement changes and ends, and which risks are shared. */
export const governance: Lexicon = {
  roles: {
    titles: {
      en: 'roles and responsibilities; roles; responsibilities; responsibility; list of roles; list of responsibilities; responsibilities of the parties; raci; duties; roles responsibilities and accountabilities; obligations of the parties; accountabilities; respective responsibilities',
      fr: 'rôles et responsabilités; rôles; responsabilités; responsabilité; responsabilités des parties; partage des responsabilités; obligations des parties; rôle et engagements; les différents rôles; engagements des parties; obligations respectives; matrice raci; attributions; engagements respectifs; répartition des responsabilités',
    },
    sure: {
      en: 'roles and responsibilities; is responsible for; are responsible for; responsible accountable consulted; raci; shall be responsible for; responsibilities of; responsibilities include; role of; each role; responsible for ensuring; engagement lead; data controller; program manager; project manager; responsible for overseeing',
      fr: 'rôles et responsabilités; est responsable de; est responsable du; est responsable des; sont responsables de; est chargé de; est chargée de; sont chargés; responsabilités de; raci; le rôle de; les responsabilités; pour exercer le rôle; responsable de traitement; chef de projet; incombe à; assume la responsabilité; veille à',
    },
    hints: { en: 'responsible; role; duties', fr: 'responsable*; rôle*; responsabilité*' },
  },
  committees: {
    titles: {
      en: 'governance; committees; governance structure; steering committee; joint committee; committee; governance committees; oversight; governance arrangements; management board; working group; governance framework; board; joint management; programme board',
      fr: 'gouvernance; comités; comité; structure de gouvernance; comité directeur; comité mixte; comité de suivi; comité de pilotage; comité de gestion; groupe de travail; conseil; comité de coordination; cadre de gouvernance; instances de gouvernance; pilotage; instances; commission de suivi; comité conjoint',
    },
    sure: {
      en: 'committee; steering committee; joint committee; working group; management committee; oversight committee; governance board; board meets; quorum; co-chair*; chaired by; co-chaired; selection committee; programme board; advisory board; governance body; committee members; terms of reference; joint board; meet quarterly; director general committee',
      fr: "comité; comité directeur; comité de pilotage; comité de suivi; comité de gestion; comité mixte; groupe de travail; commission; comité technique; comité conjoint; coprésid*; présidé* par; quorum; comité de coordination; se réunit; se réunissent; instance de pilotage; conseil d'administration; comité consultatif; comité stratégique; comité opérationnel; mandat du comité; membres du comité; siège*",
    },
    hints: { en: 'governance; meeting*; members', fr: 'gouvernance; réunion*; membres' },
  },
  'designated-officials': {
    titles: {
      en: 'designated officials; representatives; authorised representatives; authorized representatives; designated representatives; points of contact; departmental representatives; key contacts; project authorities; responsible officials; contacts; contact persons; liaison; named officers; responsible persons; key personnel; agreement managers; principal contacts',
      fr: "représentants désignés; représentants; représentants autorisés; personnes-ressources; responsables désignés; représentants des parties; correspondants; interlocuteurs; personnes responsables; référents; points de contact; mandataires; représentants ministériels; responsables de l'entente; agents de liaison; autorités de projet",
    },
    sure: {
      en: 'designated official*; authorised representative*; authorized representative*; point of contact; points of contact; primary contact; designated representative*; contact person; nominated lead; principle point of contact; principal point of contact; liaison officer*; project authority; each party designates; shall designate; will designate; will each appoint; key personnel; designated contact; names a representative; shall appoint; contact information for; lead contact; names and email addresses; departmental representative*; agreement manager*; represented by the; position responsible; official responsible; substitute; is represented by; acts for',
      fr: "représentant* désigné*; représentant* autorisé*; personne-ressource; personnes-ressources; point de contact; interlocuteur*; responsable désigné; désigne un; désigne une; désignent; désigne les; agent de liaison; correspondant*; coordonnées de; représentants des parties; personne désignée; est désigné*; référent*; nomme un; nomment chacune; chargé de projet; représentant du ministère; noms et adresses; responsable de l'entente; coordonnées du; personne responsable; suppléant*; est représenté*; titulaire du poste; poste responsable; agit au nom",
    },
    hints: { en: 'contact; representative*; appoint*', fr: 'contact; représentant*; désign*; responsable' },
  },
  'relationship-management': {
    titles: {
      en: 'client relationship management; relationship management; client relations; account management; customer relations; service desk; support; customer support; help desk; service management; client services; working relationship; client support; liaison; user support; support services; service desk support',
      fr: 'gestion des relations; gestion des relations avec la clientèle; relations avec les clients; gestion de la relation; soutien; soutien à la clientèle; soutien aux clients; service à la clientèle; gestion du support; assistance; centre de services; bureau de service; soutien aux utilisateurs; relation client; assistance aux utilisateurs; support',
    },
    sure: {
      en: 'relationship manag*; account manag*; client relations; service desk; help desk; helpdesk; support requests; client manager; customer service; client executive; support team; support is limited; get support; client liaison; ongoing updates; support services; service manager; single point of contact; client services team; client support; account executive',
      fr: "gestionnaire des relations; gestion des relations; relations avec la clientèle; relations avec les clients; gestionnaire de compte; service d'assistance; centre d'assistance; bureau de service; demandes de soutien; support de premier niveau; équipe de soutien; assistance technique; centre de services; demande d'assistance; services de soutien; service à la clientèle; gestionnaire de service; mises à jour continues; soutien technique; guichet unique; chargé de clientèle; demandes d'aide; chargé de compte; soutien à la clientèle",
    },
    hints: { en: 'support; inquiries; client queries', fr: 'soutien; assistance; support' },
  },
  'decision-process': {
    titles: {
      en: 'decision process; decision making; decision-making; decisions; consensus; voting; approval process; decision rights; decision authority; approvals; joint decisions',
      fr: "processus décisionnel; prise de décision; décisions; consensus; vote; processus d'approbation; mode de décision; modalités de décision; approbations; pouvoir décisionnel; décisions conjointes",
    },
    sure: {
      en: 'by consensus; decisions are made; decisions will be made; decision-making; mutual agreement of; majority vote; unanimous; joint decision*; by mutual consent; decisions shall be; go-ahead; green lighting; makes recommendations; voting; decide jointly; take decisions; reach consensus; jointly decide; casting vote; decision making; jointly agree; decided by',
      fr: "par consensus; d'un commun accord; prise de décision; à l'unanimité; décisions sont prises; décident conjointement; à la majorité; processus décisionnel; décidés d'un; vote; avis de la commission; après avis; voix prépondérante; décision conjointe; décision commune; prend les décisions; prises par; recherche* le consensus; par simple accord; prennent leurs décisions; décident d'un commun",
    },
    hints: {
      en: 'decision*; approv*; consensus; recommend*',
      fr: 'décision*; décide*; approbation; consensus',
    },
  },
  'issue-resolution': {
    titles: {
      en: 'dispute resolution; disputes; resolution of disputes; issue resolution; conflict resolution; escalation; settlement of disputes; issue and dispute resolution; differences; resolution of issues; dispute settlement; disagreements; escalation procedure; resolving disagreements; escalation process; mediation; arbitration; resolution of differences; problem escalation',
      fr: "règlement des différends; différends; règlement des litiges; litiges; résolution des différends; résolution des conflits; règlement des questions; escalade; règlement des conflits; résolution des litiges; recours hiérarchique; désaccords; mécanisme de règlement des différends; contentieux; médiation; arbitrage; procédure d'escalade; processus d'escalade; règlement amiable",
    },
    sure: {
      en: 'dispute*; resolve any disagreement; escalated to; be escalated; escalate; escalation; disagreement*; resolved by discussion; differences of opinion; conciliation; mediation; arbitration; unresolved; settle any difference*; disagree; resolve issues and questions; settled by; referred to senior; next level of management; amicably; resolve differences; differences between; refer the matter',
      fr: "différend*; litige*; règlement à l'amiable; à l'amiable; désaccord*; porté* à l'attention; porté* devant; recours hiérarchique; médiation; arbitrage; conciliation; échelon supérieur; escalad*; contestation; conflit entre les parties; tribunal administratif; mésentente*; est soumis à la médiation; niveau hiérarchique; porté au niveau; soumettre le différend; soumis au niveau; désaccord*; règlent; au niveau suivant; palier*; échelon*",
    },
    hints: { en: 'resolve; issue*; amicably; resolve issues', fr: 'régler; résoudre; amiable' },
  },
  amendment: {
    titles: {
      en: 'amendment; amendments; modification; modifications; changes to the agreement; variation; changes to this agreement; amending the agreement; variations; amendment procedure; modification of the agreement; changes; changes to service level; amendment and termination',
      fr: "modification; modifications; avenant; avenants; amendement; modification de l'entente; modifications de la convention; modifications des conditions; modification de la convention; révision de l'entente; changements à l'entente; modifications apportées; amendements; modification du protocole; modification et résiliation",
    },
    sure: {
      en: 'may be amended; amend this agreement; amended by; amendment*; modification of this agreement; may be modified; changes to this agreement; written consent of; variation to this; this agreement may be changed; modified by the parties; mutual written; added deleted or modified; be varied; amended in writing; amended at any time; modified only; any variation; revised by mutual; may be revised; amend the agreement; change to this agreement; signed by both parties; varied only; any change to this',
      fr: "peut être modifiée; peut être modifié; peuvent être modifiés; avenant*; modifier la présente; modification de la présente; modifier à tout moment; amendement*; modifications à la présente; modifications des conditions; modifier les seules annexes; toute modification; toute autre modification; modifié par écrit; modifiée par écrit; modifiée d'un commun; modification écrite; modifier l'entente; peuvent modifier; peut modifier; consentement écrit; accord écrit; être modifiée que",
    },
    hints: { en: 'amend*; modif*; change*', fr: 'modif*; changement*; avenant*' },
  },
  'change-control': {
    titles: {
      en: 'change management; change control; change control procedure; service changes; changes to services; change requests; change request; managing change; change process; change procedure; changes to the service; release management',
      fr: 'gestion des changements; gestion du changement; contrôle des changements; évolutions du service; changements apportés aux services; demandes de changement; procédure de changement; évolution du service; modifications aux services; évolution des prestations; processus de changement',
    },
    sure: {
      en: 'change control; change request*; change management; changes to the services; changes to the service; request for change; impact analysis; impact assessment of changes; notice of change; emergency change; substantive modifications; new features; scope changes; continuous delivery; feature request*; service deprecation; change advisory; change order; proposed change; changes in scope; additional work; modifications to the services; changes to requirements; change to a service; changes in the service; change must be requested; emergency changes; approve the change',
      fr: "demande* de changement; gestion des changements; gestion du changement; contrôle des changements; évolution substantielle; évolutions du service; modifications aux services; modification du service; changements aux services; analyse d'impact du changement; mise en production; modifications substantielles; livraison continue; changements d'architecture; changement urgent; changement proposé; changements proposés; modifications de la portée; changement aux services; changements apportés; analyse des répercussions; changements au service; changement à un service; changement d’urgence; approuve le changement; changements urgents",
    },
    hints: { en: 'change*; release*', fr: 'changement*; évolution*' },
  },
  review: {
    titles: {
      en: 'review; review of agreement; agreement review; annual review; periodic review; review of the agreement; monitoring and review; review and evaluation; review of mou; review clause; review schedule; review period; renewal and review; monitoring review and; reviews',
      fr: "examen; examen de l'entente; révision; revue; examen annuel; revue annuelle; examen périodique; révision de l'entente; évaluation de l'entente; suivi et révision; suivi de la convention; bilan; revue de l'entente; bilan annuel; suivi et évaluation; examen du protocole; revue périodique",
    },
    sure: {
      en: 'reviewed annually; annual review; review this agreement; will be reviewed; shall be reviewed; review of this agreement; periodic review; reviewed every; periodically review; reviewed at least; review the agreement; review of the agreement; reviewed by the parties; shall review; reviewed on; reviewed after; reviewed once; be reviewed; review meeting*; subject to review; formal review; joint review',
      fr: "examen annuel; sera examinée; sera revue; est revue; révisée annuellement; réexamen*; examinée chaque; examine* la présente; examen de la présente; revue annuelle; bilan annuel; suivi de l'application; rendu compte de l'application; révision périodique; est examinée; révisée tous; est examiné; fait l'objet d'un examen; examinent la présente; examinent l'entente; revoient; examen conjoint; bilan de l'application; est révisée; évaluée annuellement; procèdent à un examen; réviser la présente; passée en revue; examen périodique; examiner; réviser; examinent; examens",
    },
    hints: { en: 'review*', fr: 'examen*; révis*; revue*; bilan' },
  },
  termination: {
    titles: {
      en: 'termination; cancellation; termination of agreement; termination and withdrawal; withdrawal; early termination; ending the agreement; notice of termination; suspension; suspension and termination; notice of service deprecation; term and termination; termination for convenience; default; duration and termination; expiry and termination; breach',
      fr: "résiliation; fin de l'entente; dénonciation; conditions de résiliation; durée et résiliation; retrait; cessation; annulation; suspension; suspension ou désactivation; fin de la convention; résiliation de l'entente; avis de résiliation; résiliation anticipée; avis de dépréciation du service; rupture; fin anticipée; défaut",
    },
    sure: {
      en: 'may terminate; terminate this agreement; termination of this agreement; terminated by; may be terminated; earlier termination; notice of termination; written notice of termination; immediately terminating; can suspend; cancel this agreement; may withdraw; no longer able to support; decommission the service; terminate upon; terminate the agreement; shall terminate; suspend a service; may be cancelled; terminated upon; days written notice; right to terminate; terminate participation; withdraw from; termination notice; end this agreement',
      fr: "résilier; résiliée; résilié; résiliation; dénoncer; dénoncée; dénonciation; mettre fin à la présente; mettre fin à; mettre un terme; avis de résiliation; peut suspendre; se retirer; cesser le recours; suspension ou désactivation; être annulée; préavis de; fin de la mise à disposition; annuler la présente; retrait d'une partie; y mettre fin; met fin; rompre",
    },
    hints: { en: 'terminat*; suspend*; cancel*', fr: 'résili*; suspen*; fin de; préavis' },
  },
  'risk-management': {
    titles: {
      en: 'risk management; risks; risk; risk sharing; risk register; risk assessment; risks and mitigation; allocation of risk; risk and issue management; risk mitigation',
      fr: "gestion des risques; risques; risque; partage des risques; registre des risques; évaluation des risques; risques et mesures d'atténuation; répartition des risques; gestion du risque; atténuation des risques",
    },
    sure: {
      en: 'risk management; risk register; risk assessment*; identified risks; mitigate risk*; mitigation strateg*; risk mitigation; risks and issues; risk owner; likelihood and impact; manage risks; allocation of risk*; managing risk; mitigation measures; risk log; risk of this happening; minimise the risk; reduce the possibility; residual risk; risk profile; minimize the risk; risks are',
      fr: "gestion des risques; registre des risques; évaluation des risques; atténuation des risques; mesures d'atténuation; analyse de risques; analyse des risques; risques associés; partage des risques; gérer les risques; risques liés; probabilité et; répartition des risques; risque élevé; réduire les risques; risque résiduel; risques sont; limiter les risques; atténuer les risques",
    },
    hints: { en: 'risk*; mitigat*; threat', fr: 'risque*; atténu*; menace' },
  },
  'audit-evaluation': {
    titles: {
      en: 'audit; audits; audit and evaluation; evaluation; inspection; audit rights; right to audit; internal audit; audit and records; monitoring and evaluation; inspection and audit; access to records; audits and inspections; quality assurance',
      fr: "vérification; audit; audits; évaluation; vérification et évaluation; inspection; droit de vérification; vérification interne; contrôle; suivi et évaluation; documentation et conformité; droit d'audit; contrôles; vérification et inspection; contrôle et évaluation; vérifications",
    },
    sure: {
      en: 'audit*; evaluation of the; right to inspect; access to the records; auditor general; internal audit; program evaluation; inspect the records; quality assurance and surveillance; evaluate the deliverable; auditor*; evaluated; form evaluation; shall permit inspection; independent evaluation; books and records; right to verify; inspection of records',
      fr: "audit*; vérification des; vérificateur général; vérification interne; droit de vérifier; évaluation du programme; évaluation de l'entente; contrôle sur place; contrôle sur pièces; évaluation de la; fera l'objet d'une évaluation; vérifier les; vérification de; évaluation du système; vérificateur*; évaluations; droit d'inspection; livres et registres; évaluation indépendante; peut vérifier; inspection des",
    },
    hints: { en: 'evaluat*; inspect*; verif*', fr: 'évaluat*; évaluer; vérifi*; contrôl*' },
  },
  liability: {
    titles: {
      en: 'liability; indemnity; indemnification; insurance; liability and indemnity; limitation of liability; third party liability; insurance and liability; indemnities; liability indemnity and insurance; liabilities; warranty; force majeure; claims; disclaimer; hold harmless',
      fr: 'responsabilité civile; indemnisation; assurance; assurances; limitation de responsabilité; responsabilité et indemnisation; responsabilités; responsabilité; limite de responsabilité; garantie; force majeure; responsabilité et assurances; indemnités; réclamations; exonération de responsabilité; dommages',
    },
    sure: {
      en: 'liability; liable; indemnif*; indemnity; hold harmless; insurance; limitation of liability; not be liable; injury or loss; force majeure; damages; relieved of its liability; claims arising; negligence; not responsible for issues; not responsible for amazon; losses suffered; each party bears; act of god',
      fr: "responsabilité civile; ne peut être tenu* responsable; indemnis*; assurance responsabilité; assurance-responsabilité; dommages; préjudice*; force majeure; pertes ou des préjudices; dégagée de toute responsabilité; ne saurait être tenu*; n'est pas responsable; ne sont pas responsables; négligence; réclamation*; dégage de toute; limite de responsabilité; tenue responsable; tenu responsable; police d'assurance; couverture d'assurance; limitation de responsabilité; assurances nécessaires",
    },
    hints: { en: 'loss*; damage*; claim*', fr: 'perte*; dommage*; assurance*' },
  },
  confidentiality: {
    titles: {
      en: 'confidentiality; non-disclosure; confidential information; protection of information; secrecy; confidentiality and non-disclosure; confidentiality of information; disclosure of information; disclosure',
      fr: 'confidentialité; non-divulgation; renseignements confidentiels; secret professionnel; information confidentielle; confidentialité des données; informations confidentielles; confidentialité et secret; discrétion; obligation de confidentialité; divulgation',
    },
    sure: {
      en: 'confidential; confidentiality; non-disclosure; shall not disclose; not be disclosed; duty of confidentiality; confidential information; unauthorised release; unauthorized disclosure; keep confidential; treated as confidential; in confidence; will not disclose; unauthorised disclosure; not disclose; need-to-know',
      fr: 'confidentiel*; confidentialité; ne doit pas divulguer; ne divulgue*; non-divulgation; divulgation non autorisée; secret professionnel; engagement de confidentialité; obligation légale appropriée; ne pas divulguer; ne peut divulguer; traités de façon confidentielle; ne communique* à aucun; obligation de discrétion; besoin de connaître',
    },
    hints: { en: 'disclos*; secret', fr: 'divulg*; secret' },
  },
  communications: {
    titles: {
      en: 'communications; communication; publicity; public communications; announcements; media; communications and publicity; communication plan; public announcements; products and publications; publications; media relations; visibility; acknowledgement; press; branding',
      fr: 'communications; communication; publicité; visibilité; annonces; relations avec les médias; communications publiques; plan de communication; annonces publiques; publications; communication externe; médias; communications et visibilité; relations publiques; affichage; image de marque',
    },
    sure: {
      en: 'communications plan; public announcement*; media relations; press release*; public communication*; joint announcement*; publicity; news release*; may write or speak; blog post*; media enquiries; media inquiries; public statement*; logo; communications strategy; self-promotion; branding; status page; media requests; social media; communicate publicly; announce; communication activities',
      fr: "plan de communication; annonce* publique*; relations avec les médias; communiqué* de presse; communication publique; annonces conjointes; publicité; déclaration publique; médias; visibilité; logo; stratégie de communication; page d'état; activités de communication; communication au public; communiquer publiquement; réseaux sociaux; annoncer publiquement; demandes des médias; communications publiques; est publiée tous",
    },
    hints: { en: 'communicat*; publish*; announce*', fr: 'communiqu*; publi*; annonce*; informe*' },
  },
  ip: {
    titles: {
      en: 'intellectual property; intellectual property rights; copyright; ownership; ownership of work; licence; license; ownership of materials; ownership of deliverables; ip; crown copyright; open source policy; rights in data; ip rights; proprietary rights',
      fr: "propriété intellectuelle; droits d'auteur; droits de propriété intellectuelle; licence; propriété des livrables; titularité; droit d'auteur; propriété des travaux; droits de propriété; propriété des résultats; licences",
    },
    sure: {
      en: 'intellectual property; copyright; open source; open-source; licence to use; license to use; moral rights; patent*; ownership of all; royalty-free; crown-owned; proprietary rights; licensed under; source code; work product belongs; title to; vests in; royalty free; ownership of the; retains ownership',
      fr: "propriété intellectuelle; droits d'auteur; droit d'auteur; sous licence; licence agpl; code source; code ouvert; source ouverte; libre de redevances; brevet*; droits moraux; propriété de; licence d'utilisation; logiciel libre; droits de propriété; code libre; libre de droits; appartiennent à; demeurent la propriété; demeure la propriété; licence non exclusive; titulaire des droits",
    },
    hints: { en: 'licen*; ownership; github', fr: 'licence*; propriété; github' },
  },
  compliance: {
    titles: {
      en: 'compliance; values and ethics; ethics; conflict of interest; code of conduct; compliance values and ethics; integrity; conduct; misuse; acceptable use; anti-fraud; standards of conduct; fraud; anti-corruption; wrongdoing; ethical standards; modern slavery',
      fr: "conformité; valeurs et éthique; éthique; conflits d'intérêts; code de conduite; intégrité; déontologie; utilisation acceptable; lutte contre la fraude; règles de conduite; signalement; conflit d'intérêts; fraude; actes répréhensibles; code de valeurs; signalement à; laïcité",
    },
    sure: {
      en: 'conflict* of interest; code of conduct; values and ethics; ethics code; wrongdoing; integrity regime; acceptable use; inappropriate use; misuse; anti-corruption; ethical; terms of use; fraud; bribery; disclosure of wrongdoing; whistleblow*; code of ethics; values and ethics code; avoiding any misuse; ethical conduct',
      fr: "conflit* d'intérêts; code de conduite; valeurs et éthique; actes répréhensibles; déontologi*; utilisation acceptable; utilisation inappropriée; mauvaise utilisation; utilisation abusive; utilisation non conforme; non-respect des; anticorruption; signaler toute; conditions d'utilisation; fraude; éthique; code de valeurs; lanceur* d'alerte; divulgation d'actes; corruption; mauvais usage; usage inapproprié; laïcité",
    },
    hints: { en: 'compl*; conduct; ethics', fr: 'conform*; éthique; conduite' },
  },
}
