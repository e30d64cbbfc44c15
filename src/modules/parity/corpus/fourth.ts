import type { Planted } from './planted.ts'

/** A fourth set: what agreements between public bodies say of numbers, dates, money, duty and who acts. */
export const fourth: readonly Planted[] = [
  {
    kind: 'number: three (3) or four (4)',
    en: 'The contract covers {three (3)|four (4)} sites.',
    fr: 'Le contrat vise {trois (3)|quatre (4)} emplacements.',
  },
  {
    kind: 'number: two or three',
    en: 'The committee has seven members, of whom {two|three} come from the client.',
    fr: 'Le comité compte sept membres, dont {deux|trois} proviennent du client.',
  },
  {
    kind: 'number: ten or five',
    en: 'One in {ten|five} files is reviewed.',
    fr: 'Un dossier sur {dix|cinq} est vérifié.',
  },
  {
    kind: 'number: plus or minus 10% or plus or minus 15%',
    en: 'Volumes may vary by {plus or minus 10%|plus or minus 15%}.',
    fr: 'Les volumes peuvent varier de {plus ou moins 10 %|plus ou moins 15 %}.',
  },
  {
    kind: 'number: 1.5 percentage points or 2.5 percentage points',
    en: 'The rate rises by {1.5 percentage points|2.5 percentage points}.',
    fr: 'Le taux augmente de {1,5 point de pourcentage|2,5 points de pourcentage}.',
  },
  {
    kind: 'number: double or triple',
    en: 'The workload may {double|triple} in peak season.',
    fr: 'La charge de travail peut {doubler|tripler} en haute saison.',
  },
  {
    kind: 'duration: thirty (30) or sixty (60)',
    en: 'The notice period is {thirty (30)|sixty (60)} days.',
    fr: 'Le préavis est de {trente (30)|soixante (60)} jours.',
  },
  {
    kind: 'duration: eighteen months or two years',
    en: 'The agreement lasts {eighteen months|two years}.',
    fr: 'L’entente dure {dix-huit mois|deux ans}.',
  },
  {
    kind: 'duration: two years or three years',
    en: 'The plan is tested every {two years|three years}.',
    fr: 'Le plan est mis à l’essai tous les {deux ans|trois ans}.',
  },
  {
    kind: 'date: last or first',
    en: 'The transition ends on the {last|first} day of June 2028.',
    fr: 'La transition prend fin le {dernier|premier} jour de juin 2028.',
  },
  {
    kind: 'date: February or March',
    en: 'Estimates are tabled each {February|March}.',
    fr: 'Le budget des dépenses est déposé chaque année en {février|mars}.',
  },
  {
    kind: 'date: the third quarter or the fourth quarter',
    en: 'Results for {the third quarter|the fourth quarter} are posted in January.',
    fr: 'Les résultats {du troisième trimestre|du quatrième trimestre} sont publiés en janvier.',
  },
  {
    kind: 'date: noon or 3 p.m.',
    en: 'Requests received after {noon|3 p.m.} count as received the next day.',
    fr: 'Les demandes reçues après {midi|15 h} sont réputées reçues le lendemain.',
  },
  {
    kind: 'money: $2.5 million or $25 million',
    en: 'The ceiling for the year is {$2.5 million|$25 million}.',
    fr: 'Le plafond de l’exercice est de {2,5 M$|25 M$}.',
  },
  {
    kind: 'money: CAN$40,000 or CAN$14,000',
    en: 'The provider invoices {CAN$40,000|CAN$14,000} per quarter.',
    fr: 'Le fournisseur facture {40 000 $ CA|14 000 $ CA} par trimestre.',
  },
  {
    kind: 'money: $15,000 or $50,000',
    en: 'Travel may not exceed {$15,000|$50,000} a year.',
    fr: 'Les déplacements ne peuvent dépasser {15 000 $|50 000 $} par année.',
  },
  {
    kind: 'money: $750K or $570K',
    en: 'The fixed fee is {$750K|$570K}.',
    fr: 'Les frais fixes sont de {750 k$|570 k$}.',
  },
  {
    kind: 'money: 1.25% or 12.5%',
    en: 'A late payment bears interest of {1.25%|12.5%} per year.',
    fr: 'Tout paiement en retard porte intérêt au taux de {1,25 %|12,5 %} par année.',
  },
  {
    kind: 'money: $1.2M or $2.1M',
    en: 'The annual cost rose from {$1.2M|$2.1M} to $2.4M.',
    fr: 'Le coût annuel est passé de {1,2 M$|2,1 M$} à 2,4 M$.',
  },
  {
    kind: 'money: $1.05 billion or $1.5 billion',
    en: 'The grant totals {$1.05 billion|$1.5 billion}.',
    fr: 'La subvention totalise {1,05 milliard de dollars|1,5 milliard de dollars}.',
  },
  {
    kind: 'money: Canadian or American',
    en: 'Amounts are in {Canadian|American} dollars.',
    fr: 'Les montants sont en dollars {canadiens|américains}.',
  },
  {
    kind: 'strength: is required to or is permitted to',
    en: 'The provider {is required to|is permitted to} encrypt the files.',
    fr: 'Le fournisseur {est tenu de|est autorisé à} chiffrer les fichiers.',
  },
  {
    kind: 'strength: undertakes to or may',
    en: 'The provider {undertakes to|may} keep a log.',
    fr: 'Le fournisseur {s’engage à|peut} tenir un journal.',
  },
  {
    kind: 'strength: has to or may',
    en: 'The department {has to|may} consult the bargaining agents.',
    fr: 'Le ministère {est obligé de|peut} consulter les agents négociateurs.',
  },
  {
    kind: 'strength: agrees to or is encouraged to',
    en: 'The agency {agrees to|is encouraged to} share its results.',
    fr: 'L’agence {convient de|est invitée à} communiquer ses résultats.',
  },
  {
    kind: 'strength: is entitled to or must',
    en: 'The client {is entitled to|must} refuse a delivery.',
    fr: 'Le client {est en droit de|doit} refuser une livraison.',
  },
  {
    kind: 'strength: is responsible for or may take part in',
    en: 'The department {is responsible for|may take part in} training its staff.',
    fr: 'Le ministère {est responsable de|peut participer à} la formation de son personnel.',
  },
  {
    kind: 'strength: makes every effort to or must',
    en: 'The provider {makes every effort to|must} restore the service within a day.',
    fr: 'Le fournisseur {ne ménage aucun effort pour|doit} rétablir le service en une journée.',
  },
  {
    kind: 'party: Canada Revenue Agency or Canada Border Services Agency',
    en: 'The {Canada Revenue Agency|Canada Border Services Agency} collects the tax.',
    fr: 'L’{Agence du revenu du Canada|Agence des services frontaliers du Canada} perçoit la taxe.',
  },
  {
    kind: 'party: host department or tenant department',
    en: 'The {host department|tenant department} pays for the heating.',
    fr: 'Le {ministère hôte|ministère locataire} paie le chauffage.',
  },
  {
    kind: 'party: lead department or participating departments',
    en: 'The {lead department|participating departments} keep the records.',
    fr: '{Le ministère responsable conserve|Les ministères participants conservent} les dossiers.',
  },
  {
    kind: 'party: Treasury Board or Public Service Commission',
    en: 'The {Treasury Board|Public Service Commission} approves the fees.',
    fr: '{Le Conseil du Trésor|La Commission de la fonction publique} approuve les tarifs.',
  },
  {
    kind: 'party: deputy head or minister',
    en: 'The {deputy head|minister} signs the agreement.',
    fr: '{L’administrateur général|Le ministre} signe l’entente.',
  },
  {
    kind: 'party: client sends the provider or provider sends the client',
    en: 'The {client sends the provider|provider sends the client} a forecast.',
    fr: 'Le {client envoie au fournisseur|fournisseur envoie au client} une prévision.',
  },
  {
    kind: 'party: city or county',
    en: 'The {city|county} clears the snow.',
    fr: '{La ville|Le comté} déneige.',
  },
  {
    kind: 'party: First Nation or municipality',
    en: 'The {First Nation|municipality} owns the building.',
    fr: '{La Première Nation|La municipalité} est propriétaire de l’immeuble.',
  },
  {
    kind: 'party: chief financial officer or chief information officer',
    en: 'The {chief financial officer|chief information officer} certifies the costs.',
    fr: '{Le dirigeant principal des finances|Le dirigeant principal de l’information} atteste les coûts.',
  },
  {
    kind: 'party: Health Canada or Public Health Agency of Canada',
    en: '{Health Canada|Public Health Agency of Canada} runs the laboratory.',
    fr: '{Santé Canada|L’Agence de la santé publique du Canada} exploite le laboratoire.',
  },
  {
    kind: 'party: buyer or seller',
    en: 'The {buyer|seller} pays the taxes.',
    fr: '{L’acheteur|Le vendeur} paie les taxes.',
  },
  {
    kind: 'party: The provider or A subcontractor',
    en: '{The provider|A subcontractor} keeps the keys.',
    fr: '{Le fournisseur|Un sous-traitant} garde les clés.',
  },
  {
    kind: 'party: Each party or The client',
    en: '{Each party|The client} bears its own costs.',
    fr: '{Chaque partie|Le client} assume ses propres coûts.',
  },
  {
    kind: 'party: Either party or The client',
    en: '{Either party|The client} may terminate this agreement.',
    fr: '{L’une ou l’autre des parties|Le client} peut résilier la présente entente.',
  },
  {
    kind: 'party: Auditor General or Information Commissioner',
    en: 'The {Auditor General|Information Commissioner} may examine the records.',
    fr: '{Le vérificateur général|Le commissaire à l’information} peut examiner les dossiers.',
  },
  {
    kind: 'party: Immigration and Refugee Board or Parole Board',
    en: 'The {Immigration and Refugee Board|Parole Board} keeps its independence.',
    fr: 'La {Commission de l’immigration et du statut de réfugié|Commission des libérations conditionnelles} garde son indépendance.',
  },
]
