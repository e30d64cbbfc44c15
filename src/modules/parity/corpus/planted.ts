/**
 * Kinds of mismatch found in agreements and standards, as invented clauses: `{right|wrong}` marks what is planted.
 * Taking the wrong reading in one language only is a mismatch; taking it in both, or in none, is not.
 */
export type Planted = { readonly kind: string; readonly en: string; readonly fr: string }

export const planted: readonly Planted[] = [
  {
    kind: 'number of days',
    en: 'The Provider responds within {5|10} business days of receiving a complete request.',
    fr: 'Le fournisseur répond dans les {5|10} jours ouvrables suivant la réception d’une demande complète.',
  },
  {
    kind: 'number in words',
    en: 'The committee is made up of {six|eight} members named by the parties.',
    fr: 'Le comité se compose de {six|huit} membres nommés par les parties.',
  },
  {
    kind: 'words against digits',
    en: 'A file is closed after {ten|twelve} days without an answer.',
    fr: 'Un dossier est fermé après {10|12} jours sans réponse.',
  },
  {
    kind: 'large number in words',
    en: 'The plan covers {two hundred and fifty|two hundred and fifteen} offices.',
    fr: 'Le plan vise {deux cent cinquante|deux cent quinze} bureaux.',
  },
  {
    kind: 'French seventies',
    en: 'The call centre has {seventy-five|sixty-five} agents.',
    fr: 'Le centre d’appels compte {soixante-quinze|soixante-cinq} agents.',
  },
  {
    kind: 'French eighties and nineties',
    en: 'The network links {ninety-seven|eighty-seven} sites.',
    fr: 'Le réseau relie {quatre-vingt-dix-sept|quatre-vingt-sept} emplacements.',
  },
  {
    kind: 'thousands separator',
    en: 'The Provider handles {12,500|1,250} calls a year.',
    fr: 'Le fournisseur traite {12 500|1 250} appels par année.',
  },
  {
    kind: 'decimal comma',
    en: 'The average score is {4.5|45} out of 50.',
    fr: 'La note moyenne est de {4,5|45} sur 50.',
  },
  {
    kind: 'order of magnitude',
    en: 'The program serves {3 million|3 billion} people.',
    fr: 'Le programme sert {3 millions|3 milliards} de personnes.',
  },
  {
    kind: 'ordinal',
    en: 'The report is due on the {fifth|tenth} business day of the month.',
    fr: 'Le rapport est attendu le {cinquième|dixième} jour ouvrable du mois.',
  },
  {
    kind: 'ordinal in figures',
    en: 'The {3rd|4th} tier handles infrastructure.',
    fr: 'Le {3e|4e} palier s’occupe de l’infrastructure.',
  },
  {
    kind: 'first or second',
    en: 'The invoice is sent in the {first|second} week of the quarter.',
    fr: 'La facture est envoyée la {première|deuxième} semaine du trimestre.',
  },
  {
    kind: 'fifteen or so',
    en: 'The pilot includes {about fifteen|about thirty} offices.',
    fr: 'Le projet pilote comprend une {quinzaine|trentaine} de bureaux.',
  },
  {
    kind: 'dozen',
    en: 'The Provider keeps {a dozen|twenty} licences in reserve.',
    fr: 'Le fournisseur garde {une douzaine|vingt} de licences en réserve.',
  },
  {
    kind: 'fraction',
    en: '{Two thirds|Three quarters} of the members form a quorum.',
    fr: '{Les deux tiers|Les trois quarts} des membres constituent le quorum.',
  },
  {
    kind: 'twice',
    en: 'The parties meet {twice|three times} during the pilot.',
    fr: 'Les parties se réunissent {deux|trois} fois pendant le projet pilote.',
  },
  {
    kind: 'number written twice',
    en: 'Notice is given within {thirty (30)|forty (40)} days.',
    fr: 'L’avis est donné dans les {trente (30)|quarante (40)} jours.',
  },
  {
    kind: 'percentage',
    en: 'The system is available {99.5%|95.5%} of the time.',
    fr: 'Le système est disponible {99,5 %|95,5 %} du temps.',
  },
  {
    kind: 'percentage in words',
    en: 'Payment may be reduced by {ten|five} per cent.',
    fr: 'Le paiement peut être réduit de {dix|cinq} pour cent.',
  },
  {
    kind: 'range of percentages',
    en: 'The target is between 80% and {90%|95%}.',
    fr: 'La cible se situe entre 80 % et {90 %|95 %}.',
  },
  {
    kind: 'percentage points',
    en: 'The rate rises by {2 percentage points|2%}.',
    fr: 'Le taux augmente de {2 points de pourcentage|2 %}.',
  },
  {
    kind: 'amount',
    en: 'The annual fee is {$1,234.50|$1,324.50}.',
    fr: 'Les frais annuels sont de {1 234,50 $|1 324,50 $}.',
  },
  {
    kind: 'amount in millions',
    en: 'The ceiling is {$3.5 million|$3.5 billion}.',
    fr: 'Le plafond est de {3,5 M$|3,5 G$}.',
  },
  {
    kind: 'amount short form',
    en: 'The Client transfers {$250K|$25K} on signature.',
    fr: 'Le client transfère {250 k$|25 k$} à la signature.',
  },
  {
    kind: 'currency',
    en: 'The licence costs {$400|US$400} per seat.',
    fr: 'La licence coûte {400 $|400 $ US} par poste.',
  },
  { kind: 'cents', en: 'Each message costs {$0.05|$0.50}.', fr: 'Chaque message coûte {0,05 $|0,50 $}.' },
  {
    kind: 'day of a date',
    en: 'The agreement takes effect on April {1|11}, 2027.',
    fr: 'L’entente entre en vigueur le {1er|11} avril 2027.',
  },
  {
    kind: 'month of a date',
    en: 'The agreement ends on {March|May} 31, 2030.',
    fr: 'L’entente prend fin le 31 {mars|mai} 2030.',
  },
  {
    kind: 'year of a date',
    en: 'The plan was approved on June 15, {2026|2025}.',
    fr: 'Le plan a été approuvé le 15 juin {2026|2025}.',
  },
  {
    kind: 'date in figures',
    en: 'The form is due on {2027-06-30|2027-06-03}.',
    fr: 'Le formulaire est attendu le {30 juin 2027|3 juin 2027}.',
  },
  {
    kind: 'range of dates',
    en: 'The freeze runs from December 15, 2027 to January {5|15}, 2028.',
    fr: 'Le gel s’étend du 15 décembre 2027 au {5|15} janvier 2028.',
  },
  {
    kind: 'month of the year',
    en: 'Rates are reviewed every {September|October}.',
    fr: 'Les tarifs sont revus chaque année en {septembre|octobre}.',
  },
  {
    kind: 'fiscal year',
    en: 'The fees apply for fiscal year {2027-28|2028-29}.',
    fr: 'Les frais s’appliquent à l’exercice {2027-2028|2028-2029}.',
  },
  {
    kind: 'day of the week',
    en: 'Changes are made on {Tuesday|Thursday} evenings.',
    fr: 'Les changements sont faits le {mardi|jeudi} soir.',
  },
  {
    kind: 'range of weekdays',
    en: 'The desk is open from Monday to {Friday|Saturday}.',
    fr: 'Le bureau est ouvert du lundi au {vendredi|samedi}.',
  },
  {
    kind: 'time, 12 and 24 hours',
    en: 'Support ends at {5:30 p.m.|4:30 p.m.}',
    fr: 'Le soutien prend fin à {17 h 30|16 h 30}.',
  },
  {
    kind: 'a.m. or p.m.',
    en: 'The window opens at {9 p.m.|9 a.m.}',
    fr: 'La période commence à {21 h|9 h}.',
  },
  {
    kind: 'noon or midnight',
    en: 'Requests received before {noon|midnight} are handled the same day.',
    fr: 'Les demandes reçues avant {midi|minuit} sont traitées le jour même.',
  },
  {
    kind: 'time zone',
    en: 'Hours are given in {Eastern|Pacific} time.',
    fr: 'Les heures sont indiquées selon l’heure {de l’Est|du Pacifique}.',
  },
  {
    kind: 'hours of service',
    en: 'The service is available {24 hours a day, 7 days a week|24 hours a day, 5 days a week}.',
    fr: 'Le service est offert {24 heures sur 24, 7 jours sur 7|24 heures sur 24, 5 jours sur 7}.',
  },
  {
    kind: 'unit of time',
    en: 'A critical incident is answered within 30 {minutes|hours}.',
    fr: 'Un incident critique reçoit une réponse dans les 30 {minutes|heures}.',
  },
  {
    kind: 'weeks or months',
    en: 'The review takes three {weeks|months}.',
    fr: 'L’examen prend trois {semaines|mois}.',
  },
  {
    kind: 'business or calendar days',
    en: 'The Client pays within 30 {calendar|business} days.',
    fr: 'Le client paie dans les 30 jours {civils|ouvrables}.',
  },
  {
    kind: 'business or plain days',
    en: 'A reply is sent within 2 {business |}days.',
    fr: 'Une réponse est envoyée dans un délai de 2 jours{ ouvrables|}.',
  },
  {
    kind: 'half a day',
    en: 'Training lasts {half a day|two and a half days}.',
    fr: 'La formation dure {une demi-journée|deux jours et demi}.',
  },
  {
    kind: 'range of durations',
    en: 'Processing takes 5 to {10|15} working days.',
    fr: 'Le traitement prend de 5 à {10|15} jours ouvrables.',
  },
  {
    kind: 'one day or more',
    en: 'The acknowledgement is sent within {one business day|two business days}.',
    fr: 'L’accusé de réception est envoyé dans un délai {d’un jour ouvrable|de deux jours ouvrables}.',
  },
  {
    kind: 'frequency',
    en: 'The parties exchange {monthly|quarterly} reports.',
    fr: 'Les parties échangent des rapports {mensuels|trimestriels}.',
  },
  {
    kind: 'frequency in words',
    en: 'The list is updated {every week|every day}.',
    fr: 'La liste est mise à jour {chaque semaine|chaque jour}.',
  },
  {
    kind: 'yearly or half-yearly',
    en: 'The rates are reviewed {annually|twice a year}.',
    fr: 'Les tarifs sont revus {chaque année|deux fois par an}.',
  },
  {
    kind: 'distance',
    en: 'An office is found within 50 {km|m} of the port.',
    fr: 'Un bureau se trouve à moins de 50 {km|mètres} du port.',
  },
  {
    kind: 'size of files',
    en: 'Attachments are limited to 10 {MB|GB}.',
    fr: 'Les pièces jointes sont limitées à 10 {Mo|Go}.',
  },
  {
    kind: 'section number',
    en: 'Fees are set out in section {5.2|5.3}.',
    fr: 'Les frais figurent à l’article {5.2|5.3}.',
  },
  {
    kind: 'paragraph letter',
    en: 'The exclusions of paragraph 7{(a)|(b)} apply.',
    fr: 'Les exclusions de l’alinéa 7{a)|b)} s’appliquent.',
  },
  {
    kind: 'annex letter',
    en: 'Service levels appear in Annex {B|C}.',
    fr: 'Les niveaux de service figurent à l’annexe {B|C}.',
  },
  {
    kind: 'annex or section',
    en: 'The rules of {Annex 3|section 3} govern the transition.',
    fr: 'Les règles de {l’annexe 3|l’article 3} régissent la transition.',
  },
  {
    kind: 'list of references',
    en: 'Sections 4, 6 and {9|8} survive termination.',
    fr: 'Les articles 4, 6 et {9|8} restent en vigueur après la résiliation.',
  },
  {
    kind: 'part in Roman numerals',
    en: 'Part {IV|VI} sets out the governance.',
    fr: 'La partie {IV|VI} décrit la gouvernance.',
  },
  {
    kind: 'must or may',
    en: 'The Client {must|may} name a contact person.',
    fr: 'Le client {doit|peut} désigner une personne-ressource.',
  },
  {
    kind: 'must or should',
    en: 'The parties {must|should} keep a record of decisions.',
    fr: 'Les parties {doivent|devraient} tenir un registre des décisions.',
  },
  {
    kind: 'shall or endeavours',
    en: 'The Provider {shall|endeavours to} restore the service the same day.',
    fr: 'Le fournisseur {doit|s’efforce de} rétablir le service le jour même.',
  },
  {
    kind: 'should or may',
    en: 'Users {should|may} report incidents by telephone.',
    fr: 'Les utilisateurs {devraient|peuvent} signaler les incidents par téléphone.',
  },
  {
    kind: 'reasonable efforts',
    en: 'The Provider {makes reasonable efforts to|must} answer every call.',
    fr: 'Le fournisseur {fait des efforts raisonnables pour|doit} répondre à chaque appel.',
  },
  {
    kind: 'will or may',
    en: 'The Provider {will|may} suspend the account.',
    fr: 'Le fournisseur {suspendra|peut suspendre} le compte.',
  },
  {
    kind: 'entitled or required',
    en: 'The Client {is entitled|is required} to withdraw its data.',
    fr: 'Le client {a le droit|est tenu} de retirer ses données.',
  },
  {
    kind: 'prohibition',
    en: 'The Provider {must not|must} share the data with other organizations.',
    fr: 'Le fournisseur {ne doit pas|doit} communiquer les données à d’autres organisations.',
  },
  {
    kind: 'negation',
    en: 'The Provider {is not|is} responsible for failures of the Internet.',
    fr: 'Le fournisseur {n’est pas|est} responsable des défaillances d’Internet.',
  },
  {
    kind: 'negation with never',
    en: 'Passwords are {never|always} stored in clear text.',
    fr: 'Les mots de passe {ne sont jamais|sont toujours} conservés en clair.',
  },
  {
    kind: 'exception dropped',
    en: 'Support is given every day{, except on statutory holidays|}.',
    fr: 'Le soutien est offert tous les jours{, sauf les jours fériés|}.',
  },
  {
    kind: 'condition of exception',
    en: 'The agreement renews itself{ unless a party objects|}.',
    fr: 'L’entente se renouvelle d’elle-même{, à moins qu’une partie s’y oppose|}.',
  },
  {
    kind: 'at least or at most',
    en: 'The Client gives {at least|at most} 60 days’ notice.',
    fr: 'Le client donne un préavis d’{au moins|au plus} 60 jours.',
  },
  {
    kind: 'minimum or maximum',
    en: 'The {minimum|maximum} charge is $500.',
    fr: 'Les frais {minimaux|maximaux} sont de 500 $.',
  },
  {
    kind: 'at least dropped',
    en: 'The system is available {at least |}98% of the time.',
    fr: 'Le système est disponible {au moins |}98 % du temps.',
  },
  {
    kind: 'more or less than',
    en: 'The rule applies to projects of {more than|less than} $100,000.',
    fr: 'La règle vise les projets de {plus de|moins de} 100 000 $.',
  },
  {
    kind: 'before or after',
    en: 'The change is announced three days {before|after} the outage.',
    fr: 'Le changement est annoncé trois jours {avant|après} la panne.',
  },
  {
    kind: 'start or end',
    en: 'The fee is paid at the {beginning|end} of the quarter.',
    fr: 'Les frais sont payés {au début|à la fin} du trimestre.',
  },
  {
    kind: 'increase or decrease',
    en: 'The parties agree on any {increase|decrease} in volume.',
    fr: 'Les parties conviennent de toute {augmentation|diminution} du volume.',
  },
  {
    kind: 'with or without',
    en: 'The agreement may be amended {with|without} the consent of the Client.',
    fr: 'L’entente peut être modifiée {avec|sans} le consentement du client.',
  },
  {
    kind: 'renewed or terminated',
    en: 'The agreement may be {renewed|terminated} by mutual consent.',
    fr: 'L’entente peut être {renouvelée|résiliée} d’un commun accord.',
  },
  {
    kind: 'in writing or orally',
    en: 'Consent is given {in writing|verbally}.',
    fr: 'Le consentement est donné {par écrit|de vive voix}.',
  },
  {
    kind: 'internal or external',
    en: 'The service is reserved for {internal|external} users.',
    fr: 'Le service est réservé aux utilisateurs {internes|externes}.',
  },
  {
    kind: 'planned or unplanned',
    en: '{Planned|Unplanned} interruptions are not counted.',
    fr: 'Les interruptions {planifiées|imprévues} ne sont pas comptées.',
  },
  {
    kind: 'party named',
    en: 'The {Client|Provider} keeps the original documents.',
    fr: 'Le {client|fournisseur} conserve les documents originaux.',
  },
  {
    kind: 'parties changing places',
    en: 'The {Client must notify the Provider|Provider must notify the Client} of any breach.',
    fr: 'Le {client doit aviser le fournisseur|fournisseur doit aviser le client} de toute atteinte.',
  },
  {
    kind: 'either or both parties',
    en: '{Either party|Both parties} may ask for a review.',
    fr: '{L’une ou l’autre des parties|Les deux parties} peuvent demander un examen.',
  },
  {
    kind: 'and or or',
    en: 'The request states the name {and|or} the address of the applicant.',
    fr: 'La demande indique le nom {et|ou} l’adresse du demandeur.',
  },
  {
    kind: 'values changing places',
    en: 'Simple files take {5|20} days and complex files take {20|5} days.',
    fr: 'Les dossiers simples prennent {5|20} jours et les dossiers complexes prennent {20|5} jours.',
  },
  {
    kind: 'classification',
    en: 'The system holds {Protected A|Protected B} information.',
    fr: 'Le système contient des renseignements {Protégé A|Protégé B}.',
  },
  {
    kind: 'language of service',
    en: 'The manual exists in {English|French} only.',
    fr: 'Le manuel n’existe qu’en {anglais|français}.',
  },
  {
    kind: 'telephone number',
    en: 'Call 613-555-{0142|0124} to report an incident.',
    fr: 'Composez le 613-555-{0142|0124} pour signaler un incident.',
  },
  {
    kind: 'e-mail address',
    en: 'Write to {services@example.gc.ca|service@example.gc.ca}.',
    fr: 'Écrivez à {services@example.gc.ca|service@example.gc.ca}.',
  },
  {
    kind: 'severity level',
    en: 'A {critical|minor} incident is escalated to the director.',
    fr: 'Un incident {critique|mineur} est porté à l’attention de la direction.',
  },
  {
    kind: 'priority number',
    en: 'A priority {1|2} incident stops all other work.',
    fr: 'Un incident de priorité {1|2} interrompt tout autre travail.',
  },
  {
    kind: 'approval or refusal',
    en: 'The board may {approve|reject} the proposal.',
    fr: 'Le conseil peut {approuver|rejeter} la proposition.',
  },
  {
    kind: 'mandatory or optional',
    en: 'The training is {mandatory|optional} for new users.',
    fr: 'La formation est {obligatoire|facultative} pour les nouveaux utilisateurs.',
  },
  {
    kind: 'average or median',
    en: 'The {average|median} waiting time is published.',
    fr: 'Le temps d’attente {moyen|médian} est publié.',
  },
  {
    kind: 'fiscal or calendar year',
    en: 'Volumes are counted by {fiscal|calendar} year.',
    fr: 'Les volumes sont comptés par {exercice|année civile}.',
  },
  {
    kind: 'kept or destroyed',
    en: 'The data are {kept|destroyed} at the end of the project.',
    fr: 'Les données sont {conservées|détruites} à la fin du projet.',
  },
  {
    kind: 'binding or not',
    en: 'The opinion is {binding|not binding}.',
    fr: 'L’avis est {contraignant|non contraignant}.',
  },
  {
    kind: 'public or confidential',
    en: 'The results are {public|confidential}.',
    fr: 'Les résultats sont {publics|confidentiels}.',
  },
  {
    kind: 'simple or complex',
    en: '{Simple|Complex} requests are answered by telephone.',
    fr: 'Les demandes {simples|complexes} reçoivent une réponse par téléphone.',
  },
  {
    kind: 'name of an organization',
    en: '{Transport Canada|Health Canada} leads the project.',
    fr: '{Transports Canada|Santé Canada} dirige le projet.',
  },
  {
    kind: 'name of a place',
    en: 'The office in {Moncton|Regina} answers the calls.',
    fr: 'Le bureau de {Moncton|Regina} répond aux appels.',
  },
  {
    kind: 'unanimity or majority',
    en: 'Decisions call for {unanimity|a majority}.',
    fr: 'Les décisions exigent {l’unanimité|la majorité}.',
  },
  {
    kind: 'alone or jointly',
    en: 'The Provider is {solely|jointly} answerable for the damage.',
    fr: 'Le fournisseur répond {seul|conjointement} du dommage.',
  },
  {
    kind: 'all or no liability',
    en: 'The Provider accepts {all|no} liability.',
    fr: 'Le fournisseur {accepte toute|n’accepte aucune} responsabilité.',
  },
  {
    kind: 'condition dropped',
    en: 'The director approves overtime{, subject to the budget|}.',
    fr: 'La direction approuve les heures supplémentaires{, sous réserve du budget|}.',
  },
  {
    kind: 'level of authority',
    en: 'The matter goes to the {deputy minister|director general}.',
    fr: 'La question est soumise {au sous-ministre|à la direction générale}.',
  },
  {
    kind: 'days of service in a week',
    en: 'Counters are open {five|six} days a week.',
    fr: 'Les comptoirs sont ouverts {cinq|six} jours par semaine.',
  },
  {
    kind: 'sentence dropped',
    en: 'The Provider keeps a register of incidents.{ The Client may consult it at any time during the term of the agreement.|}',
    fr: 'Le fournisseur tient un registre des incidents.{ Le client peut le consulter à tout moment pendant la durée de l’entente.|}',
  },
]

/** One reading of a planted clause: 0 is right, 1 is wrong. */
export function reading(text: string, which: 0 | 1): string {
  return text.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, right: string, wrong: string) =>
    which === 0 ? right : wrong,
  )
}
