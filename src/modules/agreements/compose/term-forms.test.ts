import { describe, expect, it } from 'vitest'
import { isFormOf } from './term-forms.ts'

describe('a defined term is known in any number and gender', () => {
  it.each<readonly [term: string, words: string]>([
    ['jour ouvrable', 'jours ouvrables'],
    ['jours ouvrables', 'jour ouvrable'],
    ['client', 'cliente'],
    ['Client', 'clients'],
    ['catégorie de service', 'catégories de service'],
    ['service category', 'service categories'],
    ['niveau de service', 'niveaux de service'],
    ['renseignement personnel', 'Renseignements personnels'],
    ['accord principal', 'accords principaux'],
    ['règle générale', 'règles générales'],
    ['actif informationnel', 'actifs informationnels'],
    ['donnée essentielle', 'données essentielles'],
    ['utilisateur', 'utilisatrices'],
    ['fournisseur', 'fournisseuse'],
    ['dossier', 'dossiers'],
    ['party', 'parties'],
    ['working day', 'Working days'],
    ['incident majeur', 'incidents majeurs'],
    ['prix unitaire', 'prix unitaires'],
    ['bureau', 'bureaux'],
    ['ISA', 'ISAs'],
    ['l’entente', "l'entente"],
    ['jour\u00a0ouvrable', 'jours ouvrables'],
  ])('%s: %s', (term, words) => {
    expect(isFormOf(words, term)).toBe(true)
  })

  it.each<readonly [term: string, words: string]>([
    ['day', 'Monday'],
    ['ISA', 'disable'],
    ['jour ouvrable', 'jour férié'],
    ['client', 'clientèle'],
    ['service', 'servile'],
    ['party', 'part'],
    ['prix', 'prise'],
    ['incident', 'incidence'],
    ['jour ouvrable', 'jour'],
  ])('%s is not %s', (term, words) => {
    expect(isFormOf(words, term)).toBe(false)
  })
})
