import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { effectiveElement, lineage } from '../compose/inheritance.ts'
import { isKnownElement } from '../compose/lookup.ts'
import type { AgreementDocument, Finding } from '../format.ts'
import { hasForbiddenCharacters } from '../text/characters.ts'
import { about, aboutDocument, type Check, type CheckedCase, elementName, type Said } from './case.ts'

/** The file holds together: ids once, parents that exist, positions of known parties, states that explain themselves. */
export const structure: Check = (checked) => [
  ...repeatedIds(checked),
  ...positions(checked),
  ...parties(checked),
  ...checked.agreement.documents.flatMap((document) => [
    ...parents(document, checked),
    ...identity(document),
    ...document.elements.flatMap((element) => states({ document, element }, checked)),
  ]),
]

function repeatedIds({ agreement }: CheckedCase): readonly Finding[] {
  const lists = [
    { items: agreement.parties, name: { en: 'parties', fr: 'parties' }, document: null },
    { items: agreement.positions, name: { en: 'positions', fr: 'postes' }, document: null },
    { items: agreement.documents, name: { en: 'documents', fr: 'documents' }, document: null },
    ...agreement.documents.map((document) => ({
      items: document.elements,
      name: { en: 'elements', fr: 'éléments' },
      document,
    })),
  ]
  return lists.flatMap(({ items, name, document }) =>
    repeated(items.map((item) => item.id)).map((id) =>
      aboutDocument(document, 'duplicate-id', 'error', {
        en: `Two ${name.en} have the same id, “${id}”. Give each an id of its own.`,
        fr: `Deux ${name.fr} portent le même identifiant, «\u00a0${id}\u00a0». Donnez à chacun le sien.`,
      }),
    ),
  )
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))]
}

function positions({ agreement, composition }: CheckedCase): readonly Finding[] {
  return agreement.positions.flatMap((position) => {
    const known = composition.directory.party(position.party)
    const bad = [position.incumbent, position.email, position.phone].some((text) =>
      hasForbiddenCharacters(text ?? ''),
    )
    return [
      ...(known ? [] : [aboutDocument(null, 'position-party', 'error', positionParty(position.id))]),
      ...(bad ? [aboutDocument(null, 'value-characters', 'error', positionCharacters(position.id))] : []),
    ]
  })
}

function positionParty(id: string): Bilingual {
  return {
    en: `The position “${id}” belongs to no party of this agreement. Name its party.`,
    fr: `Le poste «\u00a0${id}\u00a0» ne relève d’aucune partie de cette entente. Précisez sa partie.`,
  }
}

function positionCharacters(id: string): Bilingual {
  return {
    en: `The position “${id}” contains control characters. Type it again without them.`,
    fr: `Le poste «\u00a0${id}\u00a0» contient des caractères de contrôle. Saisissez-le de nouveau sans eux.`,
  }
}

function parties({ agreement }: CheckedCase): readonly Finding[] {
  const few: readonly Finding[] =
    agreement.parties.length < 2 ? [aboutDocument(null, 'parties-too-few', 'error', tooFew)] : []
  const privates = agreement.parties
    .filter((party) => party.legalForm === 'private')
    .map((party) => aboutDocument(null, 'party-private', 'error', privateParty(party.id)))
  const none: readonly Finding[] =
    agreement.documents.length === 0 ? [aboutDocument(null, 'no-document', 'error', noDocument)] : []
  return [...few, ...privates, ...none]
}

const tooFew: Bilingual = {
  en: 'An agreement has at least two parties. Add the missing one.',
  fr: 'Une entente lie au moins deux parties. Ajoutez celle qui manque.',
}

const noDocument: Bilingual = {
  en: 'The agreement has no document yet. Add the first one.',
  fr: 'L’entente ne comporte encore aucun document. Ajoutez le premier.',
}

function privateParty(id: string): Bilingual {
  return {
    en: `The party “${id}” is private. A service agreement binds public bodies; use a contract instead.`,
    fr: `La partie «\u00a0${id}\u00a0» est privée. Une entente de services lie des organismes publics; recourez plutôt à un contrat.`,
  }
}

function parents(document: AgreementDocument, { agreement, composition }: CheckedCase): readonly Finding[] {
  if (document.parent === null) return []
  if (!composition.directory.document(document.parent)) {
    return [
      aboutDocument(document, 'parent-unknown', 'error', {
        en: `The parent “${document.parent}” is not a document of this agreement. Name one that is, or none.`,
        fr: `Le document supérieur «\u00a0${document.parent}\u00a0» ne fait pas partie de cette entente. Nommez-en un qui en fait partie, ou aucun.`,
      }),
    ]
  }
  const top = lineage(agreement, document.id).at(-1)
  return top && top.parent !== null && composition.directory.document(top.parent)
    ? [aboutDocument(document, 'parent-loop', 'error', loop)]
    : []
}

const loop: Bilingual = {
  en: 'Its chain of parents comes back on itself. The topmost document has no parent.',
  fr: 'Sa chaîne de documents supérieurs revient sur elle-même. Le document du sommet n’a pas de document supérieur.',
}

function identity(document: AgreementDocument): readonly Finding[] {
  return document.number.trim() === ''
    ? [
        aboutDocument(document, 'document-number', 'error', {
          en: 'The document has no number. Give it the one it will be cited by.',
          fr: 'Le document n’a pas de numéro. Donnez-lui celui sous lequel on le citera.',
        }),
      ]
    : []
}

function states(said: Said, { agreement }: CheckedCase): readonly Finding[] {
  const { document, element } = said
  if (!isKnownElement(element.id)) {
    return [
      aboutDocument(
        document,
        'element-unknown',
        'error',
        {
          en: `The guide has no element “${element.id}”. Check its spelling, or begin its id with “x-” if it is your own.`,
          fr: `Le guide n’a pas d’élément «\u00a0${element.id}\u00a0». Vérifiez-en l’orthographe, ou faites commencer son identifiant par «\u00a0x-\u00a0» s’il est de votre cru.`,
        },
        element.id,
      ),
    ]
  }
  if (element.state === 'not-applicable' && !element.reason?.en?.trim() && !element.reason?.fr?.trim()) {
    return [about(said, null, 'not-applicable-reason', 'error', reasonMissing)]
  }
  if (element.state === 'inherited' && effectiveElement(agreement, document.id, element.id) === null) {
    return [about(said, null, 'inherited-nothing', 'error', inheritedNothing)]
  }
  return nameless(said)
}

const reasonMissing: Bilingual = {
  en: 'it is said not to apply, without a reason. Give the reason in both languages.',
  fr: 'il est déclaré sans objet, sans motif. Donnez le motif dans les deux langues.',
}

const inheritedNothing: Bilingual = {
  en: 'it is said to be inherited, and no document above says anything. Draft it here or in the parent.',
  fr: 'il est déclaré hérité, mais aucun document supérieur n’en dit quoi que ce soit. Rédigez-le ici ou dans le document supérieur.',
}

function nameless(said: Said): readonly Finding[] {
  if (!said.element.id.startsWith('x-') || said.element.name?.en?.trim() || said.element.name?.fr?.trim())
    return []
  const name = elementName(said.element)
  return [
    about(said, null, 'element-name', 'error', {
      en: `this element of your own (${name.en}) has no heading. Name it in both languages.`,
      fr: `cet élément qui vous est propre (${name.fr}) n’a pas de titre. Nommez-le dans les deux langues.`,
    }),
  ]
}
