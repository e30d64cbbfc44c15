import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** An invented agreement in natural English and French that say the same: every finding on it is a false alarm. */
const blocks: readonly (readonly [string, string])[] = [
  ['# Service agreement for mail rooms', '# Entente de services relative aux salles de courrier'],
  [
    'between the Department of Northern Harbours (the Client) and Shared Mail Canada (the Provider)',
    'entre le ministère des Ports du Nord (le client) et Courrier partagé Canada (le fournisseur)',
  ],
  ['## 1. Purpose', '## 1. Objet'],
  [
    'This agreement sets out who does what so that mail reaches the 42 offices of the Client on time.',
    'La présente entente précise le rôle de chacun afin que le courrier parvienne à temps aux 42 bureaux du client.',
  ],
  ['It replaces the letter of March 3, 2021.', 'Elle remplace la lettre du 3 mars 2021.'],
  [
    'Nothing in this agreement creates a legal obligation that can be enforced in court.',
    'Rien dans la présente entente ne crée d’obligation juridique pouvant être invoquée devant les tribunaux.',
  ],
  ['The parties share three goals:', 'Les parties poursuivent trois objectifs\u00a0:'],
  [
    '- deliver every letter within two business days;\n- lower the cost of each parcel by 10%;\n- answer questions in the language of the person who asks.',
    '- livrer chaque lettre en deux jours ouvrables;\n- réduire de 10\u00a0% le coût de chaque colis;\n- répondre aux questions dans la langue de la personne qui les pose.',
  ],
  ['## 2. Definitions', '## 2. Définitions'],
  [
    '“Business day” means a day from Monday to Friday that is not a federal holiday.',
    '«\u00a0Jour ouvrable\u00a0»\u00a0: du lundi au vendredi, tout jour qui n’est pas férié selon la loi fédérale.',
  ],
  [
    '“Incident” means anything that stops or slows the service.',
    '«\u00a0Incident\u00a0»\u00a0: tout ce qui interrompt ou ralentit le service.',
  ],
  [
    '“Peak season” runs from November 15 to January 10.',
    'La «\u00a0haute saison\u00a0» va du 15 novembre au 10 janvier.',
  ],
  [
    '“Fiscal year” means the twelve months that end on March 31.',
    '«\u00a0Exercice\u00a0»\u00a0: période de douze mois se terminant le 31 mars.',
  ],
  ['## 3. Term', '## 3. Durée'],
  [
    'The agreement takes effect on April 1, 2027 and ends on March 31, 2030.',
    'L’entente entre en vigueur le 1er avril 2027 et prend fin le 31 mars 2030.',
  ],
  [
    'It may be renewed twice, for one year each time, if both parties agree in writing no later than 90 days before it ends.',
    'Elle peut être reconduite deux fois, chaque fois pour un an, si les deux parties y consentent par écrit au plus tard 90 jours avant son échéance.',
  ],
  [
    'Either party may end the agreement by giving six months’ written notice.',
    'L’une ou l’autre des parties peut mettre fin à l’entente moyennant un préavis écrit de six mois.',
  ],
  [
    'Sections 9, 11 and 12 remain in force after the agreement ends.',
    'Les articles 9, 11 et 12 demeurent en vigueur après la fin de l’entente.',
  ],
  ['## 4. Services', '## 4. Services'],
  [
    'The Provider picks up, sorts and delivers mail at the addresses listed in Annex A.',
    'Le fournisseur ramasse, trie et livre le courrier aux adresses énumérées à l’annexe A.',
  ],
  [
    'Pick-ups take place twice a day, at 8:30 a.m. and 3:15 p.m., local time.',
    'Le ramassage a lieu deux fois par jour, à 8\u00a0h\u00a030 et à 15\u00a0h\u00a015, heure locale.',
  ],
  [
    'Parcels heavier than 30 kg are handled by appointment.',
    'Les colis de plus de 30\u00a0kg sont pris en charge sur rendez-vous.',
  ],
  [
    'The Provider shall screen all parcels before they enter a building.',
    'Le fournisseur soumet tous les colis à un contrôle avant leur entrée dans un immeuble.',
  ],
  [
    'Suspicious items must be left where they are, and the guard must be called at once.',
    'Tout objet suspect doit être laissé sur place et le gardien doit être appelé immédiatement.',
  ],
  [
    'The Provider may hire carriers, but remains answerable for their work.',
    'Le fournisseur peut recourir à des transporteurs, mais demeure responsable de leur travail.',
  ],
  [
    'Registered mail is signed for by the person named on the envelope or by someone that person has chosen.',
    'Le courrier recommandé est signé par la personne dont le nom figure sur l’enveloppe ou par quelqu’un qu’elle a choisi.',
  ],
  [
    'Items that cannot be delivered are returned to the sender after fifteen days.',
    'Les articles qui ne peuvent être livrés sont retournés à l’expéditeur après quinze jours.',
  ],
  [
    'The service is offered in both official languages, without exception.',
    'Le service est offert dans les deux langues officielles, sans exception.',
  ],
  ['### 4.1 What is left out', '### 4.1 Ce qui est exclu'],
  [
    'This agreement does not cover classified material above the Protected B level.',
    'La présente entente ne vise pas les documents dont la classification dépasse le niveau Protégé B.',
  ],
  [
    'International mail is subject to separate terms.',
    'Le courrier international fait l’objet de modalités distinctes.',
  ],
  ['Furniture moves are excluded.', 'Les déménagements de mobilier sont exclus.'],
  ['## 5. Service levels', '## 5. Niveaux de service'],
  [
    '| Service | Target | Measured |\n| --- | --- | --- |\n| Letters delivered within 2 business days | 95% | Monthly |\n| Parcels delivered within 5 business days | 92.5% | Monthly |\n| Calls answered within 45 seconds | 80% | Weekly |\n| Errors in sorting | Fewer than 3 in 1,000 | Quarterly |\n| Registered mail traced within one hour | 99% | Quarterly |',
    '| Service | Cible | Mesure |\n| --- | --- | --- |\n| Lettres livrées dans les 2 jours ouvrables | 95\u00a0% | Mensuelle |\n| Colis livrés dans les cinq jours ouvrables | 92,5\u00a0% | Mensuelle |\n| Appels pris dans les 45 secondes | 80\u00a0% | Hebdomadaire |\n| Erreurs de tri | Moins de 3 sur 1\u00a0000 | Trimestrielle |\n| Courrier recommandé repéré en une heure | 99\u00a0% | Trimestrielle |',
  ],
  [
    'The clock starts when the Provider scans an item and stops when the item is handed over.',
    'Le délai court à partir de la numérisation d’un article par le fournisseur et s’arrête à sa remise.',
  ],
  [
    'Time is not counted while an address is being corrected.',
    'Le temps consacré à la correction d’une adresse n’est pas compté.',
  ],
  [
    'During peak season, the target for letters drops to 90%.',
    'En haute saison, la cible pour les lettres est ramenée à 90\u00a0%.',
  ],
  [
    'A target is met when the result, rounded to one decimal, is equal to it or higher.',
    'La cible est atteinte lorsque le résultat, arrondi à une décimale, lui est égal ou supérieur.',
  ],
  [
    'If fewer than 50 items are measured, the result is shown but not judged.',
    'Si la mesure porte sur moins de 50 articles, le résultat est indiqué sans être évalué.',
  ],
  [
    'When a target is missed two months in a row, the Provider must present a plan within ten business days.',
    'Lorsqu’une cible est manquée deux mois de suite, le fournisseur doit présenter un plan dans les dix jours ouvrables.',
  ],
  ['The Client may ask that the plan be changed.', 'Le client peut demander que le plan soit modifié.'],
  [
    'If the plan does not work after three months, the matter goes to step 2 of section 11.',
    'Si le plan ne donne pas de résultats après trois mois, la question passe à l’étape 2 de l’article 11.',
  ],
  ['### 5.1 Hours', '### 5.1 Heures de service'],
  [
    'Counters are open from 7 a.m. to 6 p.m., Monday to Friday, except on statutory holidays.',
    'Les comptoirs sont ouverts de 7\u00a0h à 18\u00a0h, du lundi au vendredi, sauf les jours fériés.',
  ],
  [
    'Tracking is available around the clock, seven days a week.',
    'Le suivi est accessible en tout temps, sept jours sur sept.',
  ],
  [
    'The help desk takes calls between 8 a.m. and 8 p.m. Eastern Time at 1-800-555-0199.',
    'Le centre d’aide répond aux appels de 8\u00a0h à 20\u00a0h, heure de l’Est, au 1-800-555-0199.',
  ],
  [
    'E-mails sent to help@mail.example.ca are answered within four hours.',
    'Une réponse aux courriels envoyés à aide@mail.example.ca est donnée dans les quatre heures.',
  ],
  [
    'Planned maintenance takes place on Sundays between midnight and 4:00 a.m. and is announced at least five days ahead.',
    'La maintenance planifiée a lieu le dimanche entre minuit et 4\u00a0h et est annoncée au moins cinq jours à l’avance.',
  ],
  [
    'An outage that was not announced counts as downtime.',
    'Une panne qui n’a pas été annoncée compte comme du temps d’arrêt.',
  ],
  ['### 5.2 Priorities', '### 5.2 Priorités'],
  [
    '| Priority | Meaning | First answer | Repair |\n| --- | --- | --- | --- |\n| 1 | No mail moves | 15 minutes | 4 hours |\n| 2 | One office is cut off | 1 hour | 1 business day |\n| 3 | Slow or partial service | 4 hours | 3 business days |\n| 4 | Question | 1 business day | 10 business days |',
    '| Priorité | Sens | Première réponse | Réparation |\n| --- | --- | --- | --- |\n| 1 | Aucun courrier ne circule | 15 minutes | 4 heures |\n| 2 | Un bureau est coupé | 1 heure | 1 jour ouvrable |\n| 3 | Service lent ou partiel | 4 heures | 3 jours ouvrables |\n| 4 | Question | Un jour ouvrable | Dix jours ouvrables |',
  ],
  [
    'The Client chooses the priority; the Provider may propose another.',
    'Le client choisit la priorité; le fournisseur peut en proposer une autre.',
  ],
  [
    'Priority 1 incidents are reported to the director general within half an hour.',
    'Les incidents de priorité 1 sont signalés à la direction générale dans la demi-heure.',
  ],
  ['## 6. Responsibilities', '## 6. Responsabilités'],
  ['### 6.1 The Client', '### 6.1 Le client'],
  ['The Client:', 'Le client\u00a0:'],
  [
    '1. gives the Provider access to loading docks;\n2. keeps the list of addresses up to date;\n3. tells the Provider of any move at least 20 business days in advance;\n4. trains its own staff in safe handling;\n5. pays invoices within 30 days.',
    '1. donne au fournisseur accès aux quais de chargement;\n2. tient à jour la liste des adresses;\n3. avise le fournisseur de tout déménagement au moins 20 jours ouvrables à l’avance;\n4. forme son propre personnel à la manutention sécuritaire;\n5. paie les factures dans les 30 jours.',
  ],
  [
    'The Client should group its shipments where it can.',
    'Le client devrait regrouper ses envois lorsque cela est possible.',
  ],
  ['### 6.2 The Provider', '### 6.2 Le fournisseur'],
  ['The Provider:', 'Le fournisseur\u00a0:'],
  [
    '1. supplies trays, carts and scanners;\n2. replaces broken equipment within 48 hours;\n3. keeps a record of each item for seven years;\n4. makes reasonable efforts to use electric vehicles;\n5. reports on results as set out in section 8.',
    '1. fournit les bacs, les chariots et les lecteurs;\n2. remplace le matériel brisé dans les 48 heures;\n3. conserve pendant sept ans une fiche sur chaque article;\n4. fait des efforts raisonnables pour utiliser des véhicules électriques;\n5. rend compte des résultats conformément à l’article 8.',
  ],
  [
    'The Provider must not open sealed mail unless the law requires it.',
    'Le fournisseur ne doit pas ouvrir le courrier scellé, sauf si la loi l’exige.',
  ],
  [
    'Its employees wear a badge at all times while on the premises.',
    'Ses employés portent un insigne en tout temps lorsqu’ils se trouvent sur les lieux.',
  ],
  ['### 6.3 Both parties', '### 6.3 Les deux parties'],
  [
    'Each party names one contact person and a substitute.',
    'Chaque partie désigne une personne-ressource et sa suppléante ou son suppléant.',
  ],
  [
    'Changes of contact are announced within five days.',
    'Tout changement de personne-ressource est annoncé dans les cinq jours.',
  ],
  [
    'The parties act in good faith and share what they learn.',
    'Les parties agissent de bonne foi et mettent en commun leurs constats.',
  ],
  ['## 7. Money', '## 7. Dispositions financières'],
  [
    'The Client pays an annual fee of $1,250,000, in four equal instalments.',
    'Le client verse des frais annuels de 1\u00a0250\u00a0000\u00a0$, en quatre versements égaux.',
  ],
  [
    'Each item beyond 400,000 a year costs $0.85.',
    'Chaque article au-delà de 400\u00a0000 par année coûte 0,85\u00a0$.',
  ],
  [
    'The total may not exceed $4.2 million over the three years.',
    'Le total ne peut dépasser 4,2\u00a0millions de dollars pour les trois ans.',
  ],
  [
    'Fees rise each April by the change in the consumer price index, up to 2.5%.',
    'Les frais augmentent chaque année en avril selon la variation de l’indice des prix à la consommation, jusqu’à concurrence de 2,5\u00a0%.',
  ],
  [
    'Invoices are sent within ten days of the end of each quarter.',
    'Les factures sont envoyées dans les dix jours suivant la fin de chaque trimestre.',
  ],
  [
    'An amount in dispute is set aside; the rest is paid.',
    'Le montant contesté est mis de côté; le reste est payé.',
  ],
  [
    'For fiscal year 2027-28 the fee is reduced by half.',
    'Pour l’exercice 2027-2028, les frais sont réduits de moitié.',
  ],
  [
    '| Year | Fee | Volume |\n| --- | ---: | ---: |\n| 2027-28 | $625,000 | 180,000 |\n| 2028-29 | $1,250,000 | 400,000 |\n| 2029-30 | $1,281,250 | 410,000 |',
    '| Exercice | Frais | Volume |\n| --- | ---: | ---: |\n| 2027-2028 | 625\u00a0000\u00a0$ | 180\u00a0000 |\n| 2028-2029 | 1\u00a0250\u00a0000\u00a0$ | 400\u00a0000 |\n| 2029-2030 | 1\u00a0281\u00a0250\u00a0$ | 410\u00a0000 |',
  ],
  ['No fee is charged for the first 60 days.', 'Aucuns frais ne sont exigés pour les 60 premiers jours.'],
  ['## 8. Reports', '## 8. Rapports'],
  [
    'The Provider sends a report by the 10th of each month.',
    'Le fournisseur envoie un rapport au plus tard le 10 de chaque mois.',
  ],
  [
    'The report gives, for every service level, the result, the volume and the reasons for any miss.',
    'Le rapport indique, pour chaque niveau de service, le résultat, le volume et les raisons de tout écart.',
  ],
  [
    'A summary is posted once a year on the Client’s website.',
    'Un résumé est publié une fois par année sur le site Web du client.',
  ],
  [
    'The raw data are kept for five years and can be downloaded at any time.',
    'Les données brutes sont conservées pendant cinq ans et peuvent être téléchargées à tout moment.',
  ],
  ['Results are published no later than June 30.', 'Les résultats sont publiés au plus tard le 30 juin.'],
  [
    'The first report covers April to June 2027.',
    'Le premier rapport porte sur la période d’avril à juin 2027.',
  ],
  ['## 9. Privacy and security', '## 9. Vie privée et sécurité'],
  [
    'Personal information is used only to deliver mail.',
    'Les renseignements personnels servent uniquement à la livraison du courrier.',
  ],
  [
    'A privacy breach is reported within 24 hours, and in any case before the end of the next business day.',
    'Une atteinte à la vie privée est signalée dans les 24 heures et, en tout état de cause, avant la fin du jour ouvrable suivant.',
  ],
  ['Data must be stored in Canada.', 'Les données doivent être conservées au Canada.'],
  [
    'Access is withdrawn within one business day when someone leaves.',
    'L’accès est retiré dans un délai d’un jour ouvrable lorsqu’une personne quitte son poste.',
  ],
  [
    'Neither party may disclose the other’s records without consent.',
    'Aucune partie ne peut divulguer les documents de l’autre sans son consentement.',
  ],
  [
    'The Provider undergoes a security review every two years.',
    'Le fournisseur se soumet à un examen de sécurité tous les deux ans.',
  ],
  ['## 10. Governance', '## 10. Gouvernance'],
  [
    'A joint committee of six people, three from each party, meets every quarter.',
    'Un comité mixte de six personnes, trois de chaque partie, se réunit chaque trimestre.',
  ],
  [
    'The chair alternates between the parties each year.',
    'La présidence alterne entre les parties chaque année.',
  ],
  ['Four members make a quorum.', 'Le quorum est de quatre membres.'],
  [
    'Decisions are taken by consensus; if there is none, the matter is escalated.',
    'Les décisions se prennent par consensus; à défaut, la question est portée à un niveau supérieur.',
  ],
  [
    'Minutes are sent out within five business days after the meeting.',
    'Le compte rendu est envoyé dans les cinq jours ouvrables suivant la réunion.',
  ],
  [
    'The committee may invite guests, who do not vote.',
    'Le comité peut inviter des personnes, qui n’ont pas droit de vote.',
  ],
  [
    'An evaluation of the agreement will begin in September 2029 and should be finished within four months.',
    'L’évaluation de l’entente débutera en septembre 2029 et devrait être terminée en quatre mois.',
  ],
  ['## 11. Disputes', '## 11. Règlement des différends'],
  [
    'The parties try to settle disagreements where they arise.',
    'Les parties tentent de régler les désaccords là où ils surviennent.',
  ],
  [
    '1. The contact persons have 5 business days.\n2. The directors then have 10 business days.\n3. The assistant deputy ministers then have 15 business days.\n4. The deputy heads decide.',
    '1. Les personnes-ressources disposent de 5 jours ouvrables.\n2. Les directions disposent ensuite de 10 jours ouvrables.\n3. Les sous-ministres adjoints disposent ensuite de 15 jours ouvrables.\n4. Les administrateurs généraux tranchent.',
  ],
  [
    'Service continues while a dispute is being settled.',
    'Le service se poursuit pendant le règlement d’un différend.',
  ],
  ['Costs are shared equally.', 'Les coûts sont partagés à parts égales.'],
  ['## 12. Changes', '## 12. Modifications'],
  [
    'The agreement may be amended only in writing, signed by both parties.',
    'L’entente ne peut être modifiée que par un écrit signé par les deux parties.',
  ],
  ['Annexes may be changed by the committee.', 'Le comité peut modifier les annexes.'],
  [
    'A request for change is answered within three weeks.',
    'Toute demande de modification reçoit une réponse dans les trois semaines.',
  ],
  [
    'If a law changes, the parties adapt the agreement as soon as possible.',
    'Si une loi change, les parties adaptent l’entente dès que possible.',
  ],
  ['## 13. Exit', '## 13. Fin de l’entente'],
  [
    'On expiry, the Provider returns all keys, badges and records within 30 calendar days.',
    'À l’expiration, le fournisseur remet toutes les clés, tous les insignes et tous les dossiers dans les 30 jours civils.',
  ],
  [
    'The Provider shall help the Client move to another provider for up to 120 days.',
    'Le fournisseur aide le client à passer à un autre fournisseur pendant une période maximale de 120 jours.',
  ],
  [
    'Equipment that belongs to the Client is given back in working order.',
    'Le matériel qui appartient au client est restitué en état de marche.',
  ],
  [
    'No penalty is payable when the agreement ends under section 3.',
    'Aucune pénalité n’est exigible lorsque l’entente prend fin en vertu de l’article 3.',
  ],
  ['## 14. Signatures', '## 14. Signatures'],
  [
    'The English and French versions are equally authoritative.',
    'Les versions française et anglaise font également autorité.',
  ],
  ['Signed in Whitehorse on March 15, 2027.', 'Signé à Whitehorse le 15 mars 2027.'],
  ['# Annex A – Addresses', '# Annexe A – Adresses'],
  [
    '| Office | Floor | Hours |\n| --- | --- | --- |\n| Whitehorse | 3rd | 8 a.m. to 4:30 p.m. |\n| Iqaluit | 1st | 8:30 a.m. to noon |\n| Churchill | 2nd | 9 a.m. to 5 p.m. |\n| Tuktoyaktuk | Ground | By appointment |',
    '| Bureau | Étage | Heures |\n| --- | --- | --- |\n| Whitehorse | 3e | De 8\u00a0h à 16\u00a0h\u00a030 |\n| Iqaluit | 1er | De 8\u00a0h\u00a030 à midi |\n| Churchill | 2e | De 9\u00a0h à 17\u00a0h |\n| Tuktoyaktuk | Rez-de-chaussée | Sur rendez-vous |',
  ],
  ['# Annex B – Service standards', '# Annexe B – Normes de service'],
  [
    'Our goal is to answer general questions within 3 working days.',
    'Nous visons à répondre aux questions générales dans un délai de 3 jours ouvrables.',
  ],
  [
    'You can expect a decision within eight weeks of a complete application.',
    'Vous pouvez vous attendre à une décision dans les huit semaines suivant le dépôt d’une demande complète.',
  ],
  [
    'Eighty percent of calls are answered in under two minutes.',
    'Quatre-vingts pour cent des appels reçoivent une réponse en moins de deux minutes.',
  ],
  [
    'Applications for a permit: 40 working days. Actual times may vary with the complexity of the file.',
    'Demandes de permis\u00a0: 40 jours ouvrables. Les délais réels peuvent varier selon la complexité du dossier.',
  ],
  [
    'Urgent requests are handled the same day when received before 2 p.m.',
    'Les demandes urgentes reçues avant 14\u00a0h sont traitées le jour même.',
  ],
  [
    'Passports are mailed within 10 to 20 business days.',
    'Les passeports sont postés dans un délai de 10 à 20 jours ouvrables.',
  ],
  [
    'We will acknowledge your complaint within 24 hours and resolve it within two weeks.',
    'Nous accuserons réception de votre plainte dans les 24 heures et la réglerons en deux semaines.',
  ],
  [
    'The portal is available 24/7, apart from scheduled maintenance.',
    'Le portail est accessible 24 heures sur 24, 7 jours sur 7, en dehors de la maintenance prévue.',
  ],
  [
    'Grants of less than $25,000: decision in 30 days; grants of $25,000 or more: decision in 60 days.',
    'Subventions de moins de 25\u00a0000\u00a0$\u00a0: décision en 30 jours; subventions de 25\u00a0000\u00a0$ ou plus\u00a0: décision en 60 jours.',
  ],
  [
    'Inspections are carried out within one week of the request, 90% of the time.',
    'Dans 90\u00a0% des cas, l’inspection est faite dans la semaine suivant la demande.',
  ],
  [
    'The ratio of clients to caseworkers will not exceed 25:1.',
    'Le rapport entre le nombre de clients et le nombre d’intervenants ne dépassera pas 25:1.',
  ],
  [
    'A first payment is issued no more than four weeks after approval.',
    'Un premier versement est effectué au plus quatre semaines après l’approbation.',
  ],
  [
    'Callers wait no longer than 60 seconds on average.',
    'L’attente au téléphone ne dépasse pas 60 secondes en moyenne.',
  ],
  [
    'Between reports, the Provider tells the Client of any delay.',
    'Entre deux rapports, le fournisseur signale au client tout retard.',
  ],
  [
    '| Counter | Opens | Closes | Longest wait |\n| --- | --- | --- | --- |\n| Whitehorse | 8:00 a.m. | 4:00 p.m. | 2 hours |\n| Iqaluit | noon | 7:30 p.m. | 24 hours |',
    '| Comptoir | Ouverture | Fermeture | Attente la plus longue |\n| --- | --- | --- | --- |\n| Whitehorse | 8\u00a0h | 16\u00a0h | 2\u00a0h |\n| Iqaluit | 12\u00a0h | 19\u00a0h\u00a030 | 24 heures |',
  ],
  [
    'Certificates are issued within twenty-one days of receipt of the form.',
    'Les certificats sont délivrés dans les vingt et un jours suivant la réception du formulaire.',
  ],
  [
    'The standard does not apply to files sent back for more information.',
    'La norme ne s’applique pas aux dossiers renvoyés pour complément d’information.',
  ],
  [
    'Some requests may take longer, in which case we let you know within five days.',
    'Certaines demandes peuvent prendre plus de temps; le cas échéant, nous vous en informons dans les cinq jours.',
  ],
  [
    'Monthly reports are due by the fifteenth of the following month.',
    'Les rapports mensuels sont attendus au plus tard le quinze du mois suivant.',
  ],
  [
    'Records are kept for at least seven years, then destroyed.',
    'Les dossiers sont conservés pendant au moins sept ans, puis détruits.',
  ],
]

/** The whole text in one language, as Markdown. */
export const cleanText: Bilingual = {
  en: blocks.map(([en]) => en).join('\n\n'),
  fr: blocks.map(([, fr]) => fr).join('\n\n'),
}
