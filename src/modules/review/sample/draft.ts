import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** One paragraph of the invented draft. It has the faults that people look for: that is what it is for. */
export type DraftPiece = Bilingual & { readonly kind: 'title' | 'heading' | 'paragraph' }

const of = (kind: DraftPiece['kind'], en: string, fr: string): DraftPiece => ({ kind, en, fr })

/** A counterpart's draft between two organizations of the demonstration. Organizations and facts are invented. */
export const draft: readonly DraftPiece[] = [
  of(
    'title',
    'Memorandum of Understanding on the Scanning of Harbour Plans',
    'Protocole d’entente sur la numérisation des plans portuaires',
  ),
  of(
    'paragraph',
    'Between the Department of Coastal Works (hereinafter “the Client”) and the Shared Records Service (hereinafter “the Provider”).',
    'Entre le ministère des Ouvrages côtiers (ci-après «\u00a0le client\u00a0») et le Service partagé des documents (ci-après «\u00a0le fournisseur\u00a0»).',
  ),
  of('heading', 'Purpose', 'Objet'),
  of(
    'paragraph',
    'The purpose of this memorandum is to have the paper plans of the Client’s harbours scanned, described and kept so that crews find them the same day.',
    'Le présent protocole a pour objet la numérisation, la description et la conservation des plans papier des ports du client, afin que les équipes les trouvent le jour même.',
  ),
  of('heading', 'Definitions', 'Définitions'),
  of(
    'paragraph',
    '“Business day” means a day from Monday to Friday that is not a public holiday. “Batch” means up to 200 plans sent together.',
    '«\u00a0Jour ouvrable\u00a0» s’entend d’un jour du lundi au vendredi qui n’est pas férié. «\u00a0Lot\u00a0» s’entend d’un envoi d’au plus 200 plans.',
  ),
  of('heading', 'Services', 'Services'),
  of(
    'paragraph',
    'The Provider will collect the plans, scan them at 600 dots per inch, describe them in the catalogue and return the originals.',
    'Le fournisseur recueille les plans, les numérise à 600 points par pouce, les décrit au catalogue et rend les originaux.',
  ),
  of(
    'paragraph',
    'The Provider must return each Batch within ten business days of its collection.',
    'Le fournisseur doit rendre chaque lot dans les quinze jours ouvrables suivant sa collecte.',
  ),
  of(
    'paragraph',
    'Urgent requests will be handled as soon as possible.',
    'Les demandes urgentes sont traitées dans les meilleurs délais.',
  ),
  of(
    'paragraph',
    'The catalogue must be available 99.5% of the time each month.',
    'Le catalogue doit être disponible 99,5\u00a0% du temps chaque mois.',
  ),
  of('heading', 'Obligations of the Client', 'Obligations du client'),
  of(
    'paragraph',
    'The Client must list the plans before collection and name the crew that waits for them.',
    'Le client doit dresser la liste des plans avant la collecte et indiquer l’équipe qui les attend.',
  ),
  of(
    'paragraph',
    'The Client may ask for up to 40 Batches a year.',
    'Le client doit demander jusqu’à 40 lots par année.',
  ),
  of('heading', 'Costs and payment', 'Coûts et paiement'),
  of(
    'paragraph',
    'The Client pays $118,000 a year. The Provider invoices each quarter; the Client must pay within 30 days of receiving the invoice.',
    'Le client paie 118\u00a0000\u00a0$ par année. Le fournisseur facture chaque trimestre; le client doit payer dans les 30 jours suivant la réception de la facture.',
  ),
  of(
    'paragraph',
    'Invoices that are late bear no interest. Payment is due within 45 days in the first year.',
    'Les factures en retard ne portent pas intérêt. La première année, le paiement est exigible dans les 45 jours.',
  ),
  of('heading', 'Governance', 'Gouvernance'),
  of(
    'paragraph',
    'The Director, Digital Operations of the Provider and [name to come] for the Client are responsible for this memorandum.',
    'La Direction de l’exploitation numérique, pour le fournisseur, et [nom à venir], pour le client, répondent du présent protocole.',
  ),
  of(
    'paragraph',
    'Disagreements are brought to the joint committee described in section 14.',
    'Les désaccords sont portés devant le comité mixte décrit à l’article 14.',
  ),
  of('heading', 'Confidentiality', 'Confidentialité'),
  of(
    'paragraph',
    'Each party protects the information of the other and gives it to nobody without written consent.',
    'Chaque partie protège les renseignements de l’autre et ne les communique à personne sans consentement écrit.',
  ),
  of('heading', 'Term', 'Durée'),
  of(
    'paragraph',
    'This memorandum takes effect on April 1, 2027 and remains in effect for three years, until March 31, 2029.',
    'Le présent protocole entre en vigueur le 1er avril 2027 et le demeure trois ans, jusqu’au 31 mars 2029.',
  ),
  of(
    'paragraph',
    'Either party may end it with 60 days’ written notice.',
    'L’une ou l’autre des parties peut y mettre fin moyennant un préavis écrit de 90 jours.',
  ),
  of('heading', 'Amendment', 'Modification'),
  of(
    'paragraph',
    'This memorandum is amended in writing, with the consent of both parties.',
    'Le présent protocole se modifie par écrit, avec le consentement des deux parties.',
  ),
  of('heading', 'Signatures', 'Signatures'),
  of(
    'paragraph',
    'For the Client: ____________________ Date: ______________',
    'Pour le client\u00a0: ____________________ Date\u00a0: ______________',
  ),
  of(
    'paragraph',
    'For the Provider: ____________________ Date: ______________',
    'Pour le fournisseur\u00a0: ____________________ Date\u00a0: ______________',
  ),
]
