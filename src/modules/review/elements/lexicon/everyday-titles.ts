import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** Titles of plain-language drafts: a question, a verb, a word of every day. Parted by `;` as in the lexicon. */
export const everydayTitles: Readonly<Record<string, Bilingual>> = {
  background: {
    en: 'why we have written; why this agreement; opening; how we got here; where we come from; the story so far; how this came about; starting point; what led',
    fr: "pourquoi; d'où l'on vient; d'où nous venons; ouverture; avant-propos; point de départ; mise en situation; rappel des faits; ce qui nous amène",
  },
  purpose: {
    en: 'what this is for; what we want; what we hope; why this document; our aim; what we are after; what this agreement is for; intention',
    fr: 'ce que nous voulons; ce que nous cherchons; visées; but recherché; à quoi sert; notre intention; ce que vise; raison d’être',
  },
  definitions: {
    en: 'words; words we use; what words mean; meaning of words; terms; vocabulary; how to read',
    fr: 'vocabulaire; mots employés; sens des mots; termes; sens des termes; lexique; ce que les mots veulent dire',
  },
  principles: {
    en: 'how we behave; how we work together; how we will work; our values; spirit; ways of working; walking together',
    fr: 'esprit; façon d’être; façon de travailler; nos valeurs; comment nous travaillons; esprit de collaboration',
  },
  authorities: {
    en: 'in whose name; legal footing; mandate; empowering',
    fr: 'assise; assises; en vertu de quoi; habilitation; habilitations; base; bases légales; mandat légal',
  },
  'legal-nature': {
    en: 'standing; force; what binds; weight of this paper',
    fr: 'force de l’entente; valeur de l’entente; ce qui lie; nature de l’engagement',
  },
  'service-description': {
    en: 'what we do; what we run; what is supplied; what you get; the work; the services; requirement; what is provided; tasks to be done',
    fr: 'ce que nous faisons; ce qui est fourni; le travail; ce qui est offert; catalogue; ce que vous recevez; travaux à faire; ce qui est communiqué',
  },
  'service-package': {
    en: 'in the basket; menu; what is included; basics and extras; catalogue',
    fr: 'formules; catalogue; ce qui est compris; de base et en sus; menu',
  },
  'out-of-scope': {
    en: 'what we do not do; not included; left out; what is left out; not in the basket',
    fr: 'ce que nous ne faisons pas; ce qui n’est pas compris; laissé de côté; ce qui reste à part',
  },
  volumes: {
    en: 'expected workload; traffic; how much; expected demand; load; quantities foreseen',
    fr: 'combien; fréquentation; charge prévue; débit prévu; volume attendu; affluence',
  },
  'service-hours': {
    en: 'when; when we are here; doors and hours; opening',
    fr: 'quand; présence; ouverture; plages; quand nous sommes là',
  },
  'client-obligations': {
    en: 'what we need from you; your part; your side; what you do; what the customer sees to; on your side; what each of us does; what each side does',
    fr: 'de votre côté; votre part; ce que vous faites; ce que nous attendons de vous; à chacun sa part; ce que chacun apporte; apports',
  },
  'provider-obligations': {
    en: 'our part; our side; what the supplier sees to; what each of us does; what each side does; what we promise to do',
    fr: 'notre part; de notre côté; ce que nous apportons; à chacun sa part; ce que chacun apporte; apports',
  },
  eligibility: {
    en: 'who may use it; who is it for; who can ask; people served; children served; who is served',
    fr: 'qui peut; pour qui; personnes visées; élèves visés; clientèle visée; à qui s’adresse; publics; lecteurs',
  },
  'applicable-policies': {
    en: 'rules that apply; rules of the house; rules we follow',
    fr: 'règles de l’état; règles suivies; règles applicables; règles à suivre',
  },
  'third-parties': {
    en: 'others involved; outside help; helpers',
    fr: 'autres intervenants; aide extérieure',
  },
  roles: {
    en: 'who does what; who is on the hook; who runs; who answers for what; who leads',
    fr: 'qui fait quoi; qui mène; tâches; partage des tâches; qui répond de quoi; à chacun sa part',
  },
  committees: {
    en: 'sitting together; the table; talking to each other; joint group; joint table',
    fr: 'la table; table de concertation; rencontres; concertation; groupe de suivi',
  },
  'designated-officials': {
    en: 'who speaks for; people in charge; whom to call; our people; people',
    fr: 'répondants; répondant; qui répond; personnes ressources; vis-à-vis; interlocuteurs; porteurs',
  },
  'decision-process': {
    en: 'who decides; how we decide; deciding',
    fr: 'qui décide; comment on décide; façon de décider',
  },
  'issue-resolution': {
    en: 'if we fall out; if we disagree; disagreements; disagreement; quarrels; sorting things out; when we differ',
    fr: 'mésentente; mésententes; désaccord; désaccords; si on ne s’entend pas; en cas de désaccord; conflits',
  },
  amendment: {
    en: 'changing this; changing the text; changing our minds; changes to the text; alterations',
    fr: 'retouches; changer le texte; changements au texte; changement; changements',
  },
  'change-control': {
    en: 'changing things; changes to how we work; alterations to how we work; planned works',
    fr: 'bouger quelque chose; changer quelque chose; travaux planifiés; modifications techniques; mises en ligne',
  },
  review: {
    en: 'coming back to it; looking again; reading it again; taking stock',
    fr: 'relecture; revoir; y revenir; faire le point; remise à jour de l’entente',
  },
  termination: {
    en: 'ending; walking away; parting ways; beginning changing ending; how to stop; stopping',
    fr: 'partir; rupture; fin anticipée; départ; se quitter; pour en sortir',
  },
  'risk-management': {
    en: 'what could go wrong; what might go wrong; worries; hazards',
    fr: 'ce qui pourrait clocher; ce qui pourrait mal tourner; aléas; périls',
  },
  'audit-evaluation': {
    en: 'checking; looking at the books; right to look; checks',
    fr: 'regard; droit de regard; contrôles; visites de contrôle',
  },
  liability: {
    en: 'if something breaks; damage; losses; injury and damage; who pays for harm',
    fr: 'dommages; dégâts; fautes; sinistres; bris et pertes',
  },
  confidentiality: { en: 'discretion; keeping quiet', fr: 'discrétion; réserve; devoir de réserve' },
  communications: {
    en: 'speaking in public; talking to the press; telling others; news; signs and logos',
    fr: 'faire savoir; parole publique; presse; médias; affiches',
  },
  ip: { en: 'who owns what; what is made', fr: 'ce qui appartient à qui; ce qui est créé' },
  procedures: {
    en: 'how it works; step by step; how a file moves; how it goes; flow of work',
    fr: 'cheminement; marche à suivre; pas à pas; comment ça marche; parcours d’un dossier; filière',
  },
  'request-intake': {
    en: 'getting help; lodging a job; how to ask; how to reach us; asking',
    fr: 'pour nous joindre; pour demander; comment demander; faire une demande',
  },
  'incident-problem': {
    en: 'when things go wrong; if it goes wrong; stops and starts; when it breaks; breakdowns; when something fails',
    fr: 'quand ça bloque; si ça tourne mal; pannes; panne; quand ça casse; ennuis; bris de service',
  },
  'business-continuity': {
    en: 'if the building goes; if everything stops; worst case; major interruption; when all else fails',
    fr: 'sinistre; sinistres; si tout s’arrête; le pire; arrêt prolongé; mesures de relève; relève',
  },
  security: {
    en: 'keeping it safe; precautions; safekeeping',
    fr: 'protection; précautions; garde; mise à l’abri',
  },
  'information-management': {
    en: 'papers; stories and files; files; turning over files',
    fr: 'papiers; dossiers; données; traces',
  },
  technology: {
    en: 'how systems talk; connections; plumbing',
    fr: 'liens techniques; branchements; raccordement',
  },
  assets: {
    en: 'things; gear; tools and buildings; goods',
    fr: 'bâtiment et équipements; choses prêtées; bien commun',
  },
  'human-resources': {
    en: 'our people; people at work; who works here; workers',
    fr: 'le monde qui y travaille; gens; préposés; main-d’œuvre; équipes',
  },
  channels: {
    en: 'doors; ways in; doors and hours; how to reach us',
    fr: 'pour nous joindre; portes d’entrée; voies d’accès',
  },
  criticality: {
    en: 'how much it matters; how serious; weight of the service; importance of the service',
    fr: 'poids du service; importance du service; gravité d’un arrêt',
  },
  'financial-arrangement': {
    en: 'money; who pays; cost; what it costs; price; charges',
    fr: "l'argent; argent; qui paie; prix; ce que ça coûte; partage; redevance",
  },
  'fee-structure': { en: 'what it costs; price', fr: 'prix; ce que ça coûte; redevance' },
  pooling: { en: 'sharing the bill; who pays what', fr: 'partage; qui paie quoi; mise commune' },
  invoicing: {
    en: 'how we are paid; bills; instalments; bills and payments',
    fr: 'versements; comment on paie; comptes',
  },
  'expected-results': {
    en: 'outcomes sought; what we hope to see; what should change; what success looks like',
    fr: 'ce qui doit changer; fruits attendus; ce qu’on veut voir; ce qu’on cherche',
  },
  'service-standards': {
    en: 'what good looks like; promises; service measures; our promise',
    fr: 'ce qui est promis; promesses; engagements chiffrés; nos promesses',
  },
  'performance-targets': { en: 'figures; what good looks like', fr: 'engagements chiffrés; seuils' },
  'performance-reporting': {
    en: 'how are we doing; telling how it goes; how it is going; news of the service',
    fr: 'dire comment ça va; nouvelles; bulletin; comptes rendus; où on en est',
  },
  'service-improvement': { en: 'getting better; putting it right', fr: 'faire mieux; remise à niveau' },
  'implementation-plan': { en: 'getting started; steps and dates', fr: 'mise en route; étapes et dates' },
  'transition-plan': {
    en: 'moving in; from old to new; turning things over',
    fr: 'de l’ancien au nouveau; passage',
  },
  'exit-plan': {
    en: 'moving out; turning things over; when it ends; at the end; settling up',
    fr: 'au terme; au départ; quand ce sera fini; partage de l’actif; dénouement',
  },
  notices: { en: 'letters; letters under; writing to each other', fr: 'écrits; lettres; s’écrire' },
  'language-versions': { en: 'two languages; texts', fr: 'deux langues; deux textes' },
  'contacts-list': { en: 'whom to call; ring; people', fr: 'qui appeler; au téléphone; répondants' },
}
