import { definePath } from '../../../kernel/web/path.ts'

/** An agreement is addressed by the id of its relationship. */
export const agreementPath = definePath('/en/agreements/:id', '/fr/ententes/:id')

export const elementPath = definePath(
  '/en/agreements/:id/documents/:document/elements/:element',
  '/fr/ententes/:id/documents/:document/elements/:element',
)

export const readBegunPath = definePath(
  '/en/agreements/:id/documents/:document/reading',
  '/fr/ententes/:id/documents/:document/lecture',
)

export const beginDraftPath = definePath('/en/agreements/:id/begin', '/fr/ententes/:id/commencement')

export const addDocumentPath = definePath(
  '/en/agreements/:id/documents/new',
  '/fr/ententes/:id/documents/ajout',
)
export const documentSettingsPath = definePath(
  '/en/agreements/:id/documents/:document/settings',
  '/fr/ententes/:id/documents/:document/parametres',
)

export const withdrawDocumentPath = definePath(
  '/en/agreements/:id/documents/:document/withdrawal',
  '/fr/ententes/:id/documents/:document/retrait',
)
export const bringBackDocumentPath = definePath(
  '/en/agreements/:id/documents/:document/return',
  '/fr/ententes/:id/documents/:document/retablissement',
)

export const checksPath = definePath('/en/agreements/:id/checks', '/fr/ententes/:id/verifications')
export const readyPath = definePath('/en/agreements/:id/ready', '/fr/ententes/:id/prete')
export const reopenAgreementPath = definePath('/en/agreements/:id/reopen', '/fr/ententes/:id/reouverture')

export const versionsPath = definePath('/en/agreements/:id/versions', '/fr/ententes/:id/versions')
export const versionPath = definePath(
  '/en/agreements/:id/versions/:number',
  '/fr/ententes/:id/versions/:number',
)
export const compareVersionsPath = definePath(
  '/en/agreements/:id/versions/compare',
  '/fr/ententes/:id/versions/comparaison',
)

export const proposalsPath = definePath('/en/agreements/:id/proposals', '/fr/ententes/:id/propositions')

export const notesPath = definePath('/en/agreements/:id/notes', '/fr/ententes/:id/notes')
export const removeNotePath = definePath(
  '/en/agreements/:id/notes/:note/remove',
  '/fr/ententes/:id/notes/:note/retrait',
)

export const agreementHistoryPath = definePath('/en/agreements/:id/history', '/fr/ententes/:id/historique')
export const importPath = definePath('/en/agreements/:id/import', '/fr/ententes/:id/importation')
export const importConfirmPath = definePath(
  '/en/agreements/:id/import/confirm',
  '/fr/ententes/:id/importation/confirmation',
)

/** A page that review serves; its address is here so that versions can lead to it. */
export const compareWithFilePath = definePath(
  '/en/agreements/:id/versions/:number/file',
  '/fr/ententes/:id/versions/:number/fichier',
)

/** A page that review serves: how the draft reads in both languages. */
export const wordingPath = definePath('/en/agreements/:id/wording', '/fr/ententes/:id/formulation')

/** Pages that publishing serves; their addresses are here so that drafting can lead to them. */
export const documentsToTakePath = definePath('/en/agreements/:id/documents', '/fr/ententes/:id/documents')
export const documentPath = definePath(
  '/en/agreements/:id/documents/:document',
  '/fr/ententes/:id/documents/:document',
)
export const downloadPath = definePath('/en/agreements/:id/download', '/fr/ententes/:id/telechargement')

export const clausesPath = definePath('/en/organization/clauses', '/fr/organisation/clauses')
export const newClausePath = definePath('/en/organization/clauses/new', '/fr/organisation/clauses/ajout')
export const clausePath = definePath('/en/organization/clauses/:clause', '/fr/organisation/clauses/:clause')

export const guideSettingsPath = definePath('/en/organization/guide', '/fr/organisation/guide')
export const ownElementPath = definePath(
  '/en/organization/guide/elements/:element',
  '/fr/organisation/guide/elements/:element',
)
export const guideFilePath = definePath('/en/organization/guide/file', '/fr/organisation/guide/fichier')
