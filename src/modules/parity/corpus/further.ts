import type { Planted } from './planted.ts'

/** More kinds, each written before the checker had met it. */
export const further: readonly Planted[] = [
  {
    kind: 'hundreds in words',
    en: 'The Bureau prints {one thousand two hundred|one thousand two} copies.',
    fr: 'Le Bureau imprime {mille deux cents|mille deux} exemplaires.',
  },
  {
    kind: 'ninety-nine',
    en: 'Up to {ninety-nine|ninety} users may connect at once.',
    fr: 'Jusqu’à {quatre-vingt-dix-neuf|quatre-vingt-dix} utilisateurs peuvent se connecter en même temps.',
  },
  {
    kind: 'seventy-one',
    en: 'The depot holds {seventy-one|sixty-one} boxes.',
    fr: 'Le dépôt contient {soixante et onze|soixante et un} caisses.',
  },
  {
    kind: 'Belgian and Swiss tens',
    en: 'The roll lists {seventy-two|ninety-two} names.',
    fr: 'La liste compte {septante-deux|nonante-deux} noms.',
  },
  {
    kind: 'twenty-third',
    en: 'Payment falls on the {twenty-third|twenty-fourth} day of the month.',
    fr: 'Le paiement a lieu le {vingt-troisième|vingt-quatrième} jour du mois.',
  },
  {
    kind: 'penultimate',
    en: 'The figures are frozen on the {last|first} business day of the month.',
    fr: 'Les chiffres sont arrêtés le {dernier|premier} jour ouvrable du mois.',
  },
  {
    kind: 'fortnight against a month',
    en: 'The parties meet every {two weeks|four weeks}.',
    fr: 'Les parties se réunissent toutes les {deux semaines|quatre semaines}.',
  },
  {
    kind: 'quinzaine of days',
    en: 'The draft is returned within {two weeks|three weeks}.',
    fr: 'L’ébauche est retournée dans {une quinzaine de jours|trois semaines}.',
  },
  {
    kind: 'thirty or so',
    en: 'About {thirty|forty} offices take part.',
    fr: 'Une {trentaine|quarantaine} de bureaux participent.',
  },
  {
    kind: 'hundred or so',
    en: 'The network serves about {a hundred|ten} schools.',
    fr: 'Le réseau sert une {centaine|dizaine} d’écoles.',
  },
  {
    kind: 'two dozen',
    en: 'The kit holds {two dozen|three dozen} forms.',
    fr: 'La trousse contient {vingt-quatre|trente-six} formulaires.',
  },
  {
    kind: 'late evening',
    en: 'The line closes at {11:30 p.m.|10:30 p.m.}',
    fr: 'La ligne ferme à {23 h 30|22 h 30}.',
  },
  {
    kind: 'early morning',
    en: 'Backups start at {12:15 a.m.|1:15 a.m.}',
    fr: 'Les sauvegardes débutent à {0 h 15|1 h 15}.',
  },
  {
    kind: 'afternoon',
    en: 'Mail received after {1 p.m.|3 p.m.} is handled the next day.',
    fr: 'Le courrier reçu après {13 h|15 h} est traité le lendemain.',
  },
  {
    kind: 'range of hours',
    en: 'Staff answer from {8:30 to 16:30|8:30 to 17:30}.',
    fr: 'Le personnel répond de {8 h 30 à 16 h 30|8 h 30 à 17 h 30}.',
  },
  {
    kind: 'quarter of an hour',
    en: 'The first answer comes within {a quarter of an hour|half an hour}.',
    fr: 'La première réponse vient en {un quart d’heure|une demi-heure}.',
  },
  {
    kind: 'three quarters of an hour',
    en: 'Each session lasts {three quarters of an hour|one quarter of an hour}.',
    fr: 'Chaque séance dure {trois quarts d’heure|un quart d’heure}.',
  },
  {
    kind: 'two thirds',
    en: 'A quorum is {two thirds|three quarters} of the members.',
    fr: 'Le quorum est {des deux tiers|des trois quarts} des membres.',
  },
  {
    kind: 'one fifth',
    en: 'The Client keeps {one fifth|one tenth} of the fee.',
    fr: 'Le client conserve {un cinquième|un dixième} des droits.',
  },
  {
    kind: 'half and third',
    en: 'The Town pays {half|a third} of the cost.',
    fr: 'La Ville paie {la moitié|le tiers} du coût.',
  },
  {
    kind: 'three times',
    en: 'The standard is tested {three times|four times} a year.',
    fr: 'La norme est vérifiée {trois fois|quatre fois} par année.',
  },
  {
    kind: 'double',
    en: 'The penalty is {double|triple} the daily rate.',
    fr: 'La pénalité est {le double|le triple} du tarif quotidien.',
  },
  {
    kind: 'range of numbers',
    en: 'Teams of {8 to 12|8 to 15} people attend.',
    fr: 'Des équipes de {8 à 12|8 à 15} personnes y assistent.',
  },
  {
    kind: 'range with a hyphen',
    en: 'Delivery takes {3–5|3–7} weeks.',
    fr: 'La livraison prend de {3 à 5|3 à 7} semaines.',
  },
  {
    kind: 'per mille',
    en: 'The error rate stays under {0.5%|5%}.',
    fr: 'Le taux d’erreur demeure sous {0,5 %|5 %}.',
  },
  {
    kind: 'percent in French law',
    en: 'The amount may vary by {10 percent|12 percent}.',
    fr: 'Le montant peut varier de {10 p. 100|12 p. 100}.',
  },
  {
    kind: 'cents as a unit',
    en: 'Each page costs {15 cents|50 cents}.',
    fr: 'Chaque page coûte {15 cents|50 cents}.',
  },
  {
    kind: 'thousands of dollars',
    en: 'The ceiling is {$250,000|$520,000}.',
    fr: 'Le plafond est de {250 000 $|520 000 $}.',
  },
  { kind: 'short thousands', en: 'The grant is {$75K|$57K}.', fr: 'La subvention est de {75 k$|57 k$}.' },
  {
    kind: 'billions',
    en: 'The program is worth {$1.2 billion|$1.2 million}.',
    fr: 'Le programme vaut {1,2 milliard de dollars|1,2 million de dollars}.',
  },
  { kind: 'euros', en: 'The deposit is {€400|€4,000}.', fr: 'Le dépôt est de {400 €|4 000 €}.' },
  {
    kind: 'first of the month',
    en: 'The rate changes on {July 1, 2028|July 11, 2028}.',
    fr: 'Le tarif change le {1er juillet 2028|11 juillet 2028}.',
  },
  {
    kind: 'February and August',
    en: 'Forms are due in {February|August}.',
    fr: 'Les formulaires sont attendus en {février|août}.',
  },
  {
    kind: 'abbreviated month',
    en: 'The pilot ends on {Sept. 30, 2027|Oct. 30, 2027}.',
    fr: 'Le projet pilote prend fin le {30 sept. 2027|30 oct. 2027}.',
  },
  {
    kind: 'fiscal year short form',
    en: 'The plan covers {2026–27|2027–28}.',
    fr: 'Le plan vise l’exercice {2026-2027|2027-2028}.',
  },
  {
    kind: 'quarter of the year',
    en: 'The survey runs in the {second|third} quarter.',
    fr: 'Le sondage a lieu au {deuxième|troisième} trimestre.',
  },
  {
    kind: 'weekend',
    en: 'The desk is closed on {Sundays|Mondays}.',
    fr: 'Le bureau est fermé le {dimanche|lundi}.',
  },
  {
    kind: 'business hours or days',
    en: 'An incident is answered within {four business hours|four business days}.',
    fr: 'Un incident reçoit une réponse dans les {quatre heures ouvrables|quatre jours ouvrables}.',
  },
  {
    kind: 'hours abbreviated',
    en: 'Service is restored in {6 hrs|8 hrs}.',
    fr: 'Le service est rétabli en {6 h|8 h}.',
  },
  {
    kind: 'minutes abbreviated',
    en: 'Calls wait {2 min|5 min} on average.',
    fr: 'Les appels attendent {2 min|5 min} en moyenne.',
  },
  {
    kind: 'seconds',
    en: 'Pages load in {3 seconds|8 seconds}.',
    fr: 'Les pages se chargent en {3 secondes|8 secondes}.',
  },
  {
    kind: 'year and a half',
    en: 'The trial lasts {a year and a half|a year}.',
    fr: 'L’essai dure {un an et demi|un an}.',
  },
  {
    kind: 'six months or half-year',
    en: 'The list is revised every {six months|nine months}.',
    fr: 'La liste est révisée tous les {six mois|neuf mois}.',
  },
  {
    kind: 'every other year',
    en: 'An audit is done {every two years|every three years}.',
    fr: 'Une vérification est faite {tous les deux ans|tous les trois ans}.',
  },
  {
    kind: 'daily or weekly',
    en: 'Data are copied {daily|weekly}.',
    fr: 'Les données sont copiées {tous les jours|chaque semaine}.',
  },
  {
    kind: 'gigabytes',
    en: 'Each office has {20 GB|200 GB} of space.',
    fr: 'Chaque bureau dispose de {20 Go|200 Go} d’espace.',
  },
  {
    kind: 'megabits a second',
    en: 'The link carries {100 Mbps|10 Mbps}.',
    fr: 'La liaison offre {100 Mbit/s|10 Mbit/s}.',
  },
  {
    kind: 'temperature',
    en: 'The vault is kept at {18 °C|8 °C}.',
    fr: 'La chambre forte est maintenue à {18 °C|8 °C}.',
  },
  { kind: 'square metres', en: 'The office measures {85 m²|58 m²}.', fr: 'Le bureau mesure {85 m²|58 m²}.' },
  {
    kind: 'kilograms',
    en: 'Parcels weigh at most {20 kg|30 kg}.',
    fr: 'Les colis pèsent au plus {20 kg|30 kg}.',
  },
  {
    kind: 'is not to or may',
    en: 'The Provider {must not|may} copy the files.',
    fr: 'Le fournisseur {ne doit pas|peut} copier les fichiers.',
  },
  {
    kind: 'is required or is encouraged',
    en: 'Each office is {required|encouraged} to report outages.',
    fr: 'Chaque bureau est {tenu|encouragé} de signaler les pannes.',
  },
  {
    kind: 'agrees or intends',
    en: 'The Provider {undertakes|intends} to train the staff.',
    fr: 'Le fournisseur {s’engage à|compte} former le personnel.',
  },
  {
    kind: 'neither party',
    en: '{Neither|Either} party may assign this agreement.',
    fr: '{Aucune des parties ne peut|L’une ou l’autre des parties peut} céder la présente entente.',
  },
  {
    kind: 'no longer',
    en: 'The fee {is no longer|is still} charged after the pilot.',
    fr: 'Les frais {ne sont plus|sont toujours} exigés après le projet pilote.',
  },
  {
    kind: 'unless or if',
    en: 'The term is extended {unless|if} a party objects.',
    fr: 'La durée est prolongée {à moins qu’|si} une partie {ne s’y oppose|s’y oppose}.',
  },
  {
    kind: 'only dropped',
    en: 'The data are used {only|} for statistics.',
    fr: 'Les données servent {uniquement|} à la statistique.',
  },
  {
    kind: 'all or some',
    en: '{All|Some} requests are logged.',
    fr: '{Toutes les|Certaines} demandes sont consignées.',
  },
  {
    kind: 'up to or from',
    en: 'The Client orders {up to|at least} 40 hours of work.',
    fr: 'Le client commande {jusqu’à|au moins} 40 heures de travail.',
  },
  {
    kind: 'within or after',
    en: 'The invoice is sent {within|after} 30 days.',
    fr: 'La facture est envoyée {dans les|après} 30 jours.',
  },
  {
    kind: 'exceeding or not',
    en: 'Delays {exceeding|not exceeding} two days are reported.',
    fr: 'Les retards {dépassant|ne dépassant pas} deux jours sont signalés.',
  },
  {
    kind: 'including or excluding taxes',
    en: 'Prices are {inclusive|exclusive} of taxes.',
    fr: 'Les prix sont {taxes comprises|hors taxes}.',
  },
  {
    kind: 'paid or free',
    en: 'Training is {free of charge|charged}.',
    fr: 'La formation est {gratuite|payante}.',
  },
  {
    kind: 'buyer and seller of the promise',
    en: 'The {Client|Provider} insures the equipment.',
    fr: 'Le {client|fournisseur} assure le matériel.',
  },
  {
    kind: 'subsection',
    en: 'The fee is set under subsection {4(2)|4(3)}.',
    fr: 'Les frais sont établis au paragraphe {4(2)|4(3)}.',
  },
  {
    kind: 'schedule number',
    en: 'Rates appear in Schedule {2|3}.',
    fr: 'Les taux figurent à l’annexe {2|3}.',
  },
  {
    kind: 'version number',
    en: 'This is version {2.1|2.2} of the annex.',
    fr: 'Voici la version {2.1|2.2} de l’annexe.',
  },
  {
    kind: 'protected level',
    en: 'Files up to {Protected B|Protected A} are accepted.',
    fr: 'Les fichiers jusqu’à {Protégé B|Protégé A} sont acceptés.',
  },
  {
    kind: 'deputy minister or minister',
    en: 'The {Deputy Minister|Minister} signs the annex.',
    fr: 'Le {sous-ministre|ministre} signe l’annexe.',
  },
  {
    kind: 'quarterly or yearly',
    en: 'A {quarterly|yearly} report is tabled.',
    fr: 'Un rapport {trimestriel|annuel} est déposé.',
  },
  {
    kind: 'pounds sterling',
    en: 'The charge is {£118|£181} a head.',
    fr: 'Les frais sont de {118 £|181 £} par personne.',
  },
]
