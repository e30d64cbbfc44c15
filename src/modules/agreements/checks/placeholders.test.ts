import { describe, expect, it } from 'vitest'
import { placeholderIn } from './placeholders.ts'

describe('what was left to be filled in', () => {
  it.each<readonly [en: string, fr: string]>([
    ['The provider is [name of department].', 'Le fournisseur est [nom du ministère].'],
    ['The amount is [amount].', 'Le montant est de [montant].'],
    ['The amount is $XX.', 'Le montant est de XX $.'],
    ['The amount is $X,XXX.', 'Le montant est de X XXX $.'],
    ['The report is due in xx days.', 'Le rapport est remis dans xx jours.'],
    ['Signed on DD/MM/YYYY.', 'Signé le JJ/MM/AAAA.'],
    ['Signed on YYYY/MM/DD.', 'Signé le AAAA/MM/JJ.'],
    ['Click or tap here to enter text.', 'Cliquez ou appuyez ici pour entrer du texte.'],
    ['Click here to enter a date.', 'Cliquez ici pour entrer une date.'],
    ['Choose an item.', 'Choisissez un élément.'],
    ['The rate is to be negotiated.', 'Le tarif reste à négocier.'],
    ['The rate is to be decided.', 'Le tarif est à décider.'],
    ['Details to follow.', 'Détails à venir.'],
    ['The list is to be provided.', 'La liste est à fournir.'],
    ['The date is to be set.', 'La date est à fixer.'],
    ['The date is to be agreed.', 'La date est à convenir.'],
    ['[insert text]', '[insérer le texte]'],
    ['[Insert here the name of the client]', '[Insérez ici le nom du client]'],
    ['{{client}} pays.', '{{client}} paie.'],
    ['<<CLIENT>> pays.', '<<CLIENT>> paie.'],
    ['The year is 20XX.', 'L’année est 20XX.'],
    ['The year is 20__.', 'L’année est 20__.'],
    ['The price is [●].', 'Le prix est de [●].'],
    ['The price is [•].', 'Le prix est de [•].'],
    ['The price is ???.', 'Le prix est de ???.'],
    ['Ask legal services (to be validated).', 'Consulter les services juridiques (à valider).'],
    ['Fees: TBN.', 'Frais : à déterminer ultérieurement.'],
    ['DRAFT NOTE: check this.', 'NOTE AU RÉDACTEUR : vérifier.'],
    ['Note to drafter: choose one.', 'Note au rédacteur : choisir.'],
    ['Provide details here.', 'Fournir les détails ici.'],
    ['N/A/TBC', 'S. O./à confirmer'],
    ['(to be confirmed)', '(à confirmer)'],
    ['to be advised', 'à être confirmé'],
    ['lorem ipsum dolor', 'lorem ipsum dolor'],
    ['The client pays €___.', 'Le client paie ___ €.'],
    ['The delay is ... days.', 'Le délai est de ... jours.'],
    ['[TBD]', '[à dét.]'],
    ['[date]', '[date]'],
    ['[Client]', '[Client]'],
  ])('is found in “%s” and in « %s »', (en, fr) => {
    expect(placeholderIn(en)).not.toBeNull()
    expect(placeholderIn(fr)).not.toBeNull()
  })

  it.each<readonly [en: string, fr: string]>([
    ['The date is to be determined by the committee.', 'La date doit être déterminée par le comité.'],
    ['Volumes to be processed are listed below.', 'Les volumes à traiter figurent ci-dessous.'],
    [
      'The work to be completed is described in Annex A.',
      'Les travaux à réaliser sont décrits à l’annexe A.',
    ],
    [
      'The records to be provided are listed in Annex B.',
      'Les documents à fournir sont énumérés à l’annexe B.',
    ],
    ['The parties choose an item from the list.', 'Les parties choisissent un élément dans la liste.'],
    [
      'The provider must confirm the amount to be invoiced.',
      'Le fournisseur doit confirmer le montant à facturer.',
    ],
    [
      'Each request has a priority to be set by the client.',
      'Chaque demande a une priorité à fixer par le client.',
    ],
    ['The client pays the fee (see [section 5](#5)).', 'Le client paie les frais (voir [article 5](#5)).'],
    ['The form has a field named “date”.', 'Le formulaire comporte un champ « date ».'],
    ['The results to be announced are checked first.', 'Les résultats à annoncer sont d’abord vérifiés.'],
    ['A case to be confirmed by phone is set aside.', 'Un cas à confirmer par téléphone est mis de côté.'],
    ['In the years to come, volumes will grow.', 'Dans les années à venir, les volumes augmenteront.'],
    ['The months to come will tell.', 'Les mois à venir le diront.'],
    [
      'Elements to clarify are raised with the client.',
      'Les éléments à préciser sont soulevés auprès du client.',
    ],
    ['Forms to be completed are online.', 'Les formulaires à remplir sont en ligne.'],
    ['The provider lists what remains to be done.', 'Le fournisseur indique ce qui reste à faire.'],
    ['The client has forms to complete.', 'Le client a des formulaires à remplir.'],
    ['Part XX of the Act applies [sic].', 'La partie XX de la Loi s’applique [sic].'],
    ['Dates are written as YYYY-MM-DD.', 'Les dates sont écrites AAAA-MM-JJ.'],
    [
      'See [[#term]] and [our site](https://example.ca).',
      'Voir [[#term]] et [notre site](https://example.ca).',
    ],
    ['The client must be told who is to be contacted.', 'Le client doit savoir qui est à joindre.'],
    ['Rates are to be agreed in writing each year.', 'Les tarifs sont à convenir par écrit chaque année.'],
  ])('is not found in “%s” nor in « %s »', (en, fr) => {
    expect(placeholderIn(en)).toBeNull()
    expect(placeholderIn(fr)).toBeNull()
  })
})
