import { definePath } from '../../kernel/web/path.ts'

export const myWorkPath = definePath('/en/my-work', '/fr/mon-travail')
export const relationshipsPath = definePath('/en/relationships', '/fr/relations')

export const openPath = definePath('/en/relationships/new', '/fr/relations/nouvelle')
export const openPartiesPath = definePath(
  '/en/relationships/new/:opening/parties',
  '/fr/relations/nouvelle/:opening/parties',
)
export const openAddPath = definePath(
  '/en/relationships/new/:opening/parties/add',
  '/fr/relations/nouvelle/:opening/parties/ajout',
)
export const openRemovePath = definePath(
  '/en/relationships/new/:opening/parties/remove',
  '/fr/relations/nouvelle/:opening/parties/retrait',
)
export const openRegisterPath = definePath(
  '/en/relationships/new/:opening/organization',
  '/fr/relations/nouvelle/:opening/organisation',
)
export const openStopPath = definePath(
  '/en/relationships/new/:opening/private-party',
  '/fr/relations/nouvelle/:opening/partie-privee',
)
export const openKindPath = definePath(
  '/en/relationships/new/:opening/kind',
  '/fr/relations/nouvelle/:opening/genre',
)
export const openRolesPath = definePath(
  '/en/relationships/new/:opening/roles',
  '/fr/relations/nouvelle/:opening/roles',
)
export const openNeedPath = definePath(
  '/en/relationships/new/:opening/need',
  '/fr/relations/nouvelle/:opening/besoin',
)
export const openSummaryPath = definePath(
  '/en/relationships/new/:opening/summary',
  '/fr/relations/nouvelle/:opening/sommaire',
)

export const relationshipPath = definePath('/en/relationships/:id', '/fr/relations/:id')
export const needPath = definePath('/en/relationships/:id/need', '/fr/relations/:id/besoin')
export const gatePath = definePath('/en/relationships/:id/gate', '/fr/relations/:id/point-de-decision')
export const reopenPath = definePath('/en/relationships/:id/reopen', '/fr/relations/:id/reouverture')
export const historyPath = definePath('/en/relationships/:id/history', '/fr/relations/:id/historique')
export const historyFilePath = definePath(
  '/en/relationships/:id/history/file',
  '/fr/relations/:id/historique/fichier',
)

export const considerationsPath = definePath(
  '/en/relationships/:id/considerations',
  '/fr/relations/:id/considerations',
)
export const blockersPath = definePath('/en/relationships/:id/blockers', '/fr/relations/:id/blocages')
export const considerationPath = definePath(
  '/en/relationships/:id/considerations/:consideration',
  '/fr/relations/:id/considerations/:consideration',
)

export const coveredServicesPath = definePath('/en/relationships/:id/services', '/fr/relations/:id/services')
export const uncoverServicePath = definePath(
  '/en/relationships/:id/services/removal',
  '/fr/relations/:id/services/retrait',
)
export const takePackagePath = definePath(
  '/en/relationships/:id/services/packages',
  '/fr/relations/:id/services/offres',
)
export const coveragePath = definePath('/en/relationships/coverage', '/fr/relations/couverture')

export const optionsPath = definePath('/en/relationships/:id/options', '/fr/relations/:id/options')
export const newOptionPath = definePath(
  '/en/relationships/:id/options/new',
  '/fr/relations/:id/options/nouvelle',
)
export const optionPath = definePath(
  '/en/relationships/:id/options/:option',
  '/fr/relations/:id/options/:option',
)
export const removeOptionPath = definePath(
  '/en/relationships/:id/options/:option/remove',
  '/fr/relations/:id/options/:option/retrait',
)
export const chooseOptionPath = definePath(
  '/en/relationships/:id/options/:option/choose',
  '/fr/relations/:id/options/:option/choix',
)

export const risksPath = definePath('/en/relationships/:id/risks', '/fr/relations/:id/risques')
export const newRiskPath = definePath('/en/relationships/:id/risks/new', '/fr/relations/:id/risques/nouveau')
export const riskPath = definePath('/en/relationships/:id/risks/:risk', '/fr/relations/:id/risques/:risk')
export const removeRiskPath = definePath(
  '/en/relationships/:id/risks/:risk/remove',
  '/fr/relations/:id/risques/:risk/retrait',
)

export const milestonesPath = definePath('/en/relationships/:id/milestones', '/fr/relations/:id/jalons')
export const newMilestonePath = definePath(
  '/en/relationships/:id/milestones/new',
  '/fr/relations/:id/jalons/nouveau',
)
export const milestonePath = definePath(
  '/en/relationships/:id/milestones/:milestone',
  '/fr/relations/:id/jalons/:milestone',
)
export const removeMilestonePath = definePath(
  '/en/relationships/:id/milestones/:milestone/remove',
  '/fr/relations/:id/jalons/:milestone/retrait',
)

export const namedPositionsPath = definePath('/en/relationships/:id/positions', '/fr/relations/:id/postes')
export const newNamedPositionPath = definePath(
  '/en/relationships/:id/positions/new',
  '/fr/relations/:id/postes/nouveau',
)
export const namedPositionPath = definePath(
  '/en/relationships/:id/positions/:position',
  '/fr/relations/:id/postes/:position',
)
export const removeNamedPositionPath = definePath(
  '/en/relationships/:id/positions/:position/remove',
  '/fr/relations/:id/postes/:position/retrait',
)

export const advicePath = definePath('/en/relationships/:id/advice', '/fr/relations/:id/conseil')
export const adviceTopicPath = definePath(
  '/en/relationships/:id/advice/questions/:topic',
  '/fr/relations/:id/conseil/questions/:topic',
)
export const overridePath = definePath(
  '/en/relationships/:id/advice/another-choice',
  '/fr/relations/:id/conseil/autre-choix',
)

/** Answered by the performance module: how the promises of an agreement are kept. */
export const scorecardPath = definePath('/en/performance/agreements/:id', '/fr/rendement/ententes/:id')
