import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import { type Crumb, type MemberRequest, notFound, type Reply } from '../../../../kernel/web/route.ts'
import { agreementPath } from '../paths.ts'
import { actorOf, type OpenAgreement, openAgreement } from './open-agreement.ts'

/** Answers about the agreement of the address, in one transaction; "not found" for anybody who is not a party. */
export function onAgreement(
  database: Database,
  request: MemberRequest,
  work: (tx: Tx, open: OpenAgreement) => Promise<Reply> | Reply,
): Promise<Reply> {
  return transaction(database, actorOf(request.viewer), async (tx) => {
    const open = await openAgreement(tx, request.viewer, request.params.id ?? '', request.now)
    return open ? work(tx, open) : notFound
  })
}

/** The way back to the agreement. */
export function agreementCrumb({ agreement }: OpenAgreement, language: Language): readonly Crumb[] {
  const label = agreement.title[language] || untitled[language]
  return [{ label, href: agreementPath.href(language, { id: agreement.id }) }]
}

const untitled = { en: 'Agreement', fr: 'Entente' } as const
