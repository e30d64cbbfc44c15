import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import type { Agreement } from '../../format.ts'
import { side } from '../../values/format.ts'
import { words } from './read-begun.text.ts'
import type { PartyReading } from './stand.ts'

/** Each party with how far it has read, and the names of those who did. */
export function WhoHasRead(props: {
  readonly language: Language
  readonly agreement: Pick<Agreement, 'parties'>
  readonly parties: readonly PartyReading[]
}) {
  const { language, agreement, parties } = props
  const nameOf = (party: PartyReading) =>
    side(agreement.parties.find(({ id }) => id === party.party)?.name ?? {}, language) ?? party.party
  return (
    <Table
      caption={words.whoHasRead[language]}
      rows={parties}
      rowKey={({ party }) => party}
      empty={words.none[language]}
      columns={[
        { key: 'party', label: words.party[language], cell: nameOf },
        { key: 'far', label: words.howFar[language], cell: (party) => <HowFar {...{ party, language }} /> },
        { key: 'who', label: words.who[language], cell: (party) => <Readers {...{ party, language }} /> },
      ]}
    />
  )
}

function HowFar({ party, language }: { party: PartyReading; language: Language }) {
  if (party.isAbsent) return <>{words.readsFile[language]}</>
  return party.unread.length === 0 ? (
    <Status tone="done" word={words.hasRead[language]} />
  ) : (
    <Status tone="todo" word={words.left[language](party.unread.length)} />
  )
}

function Readers({ party, language }: { party: PartyReading; language: Language }) {
  if (party.isAbsent) return <>–</>
  if (party.readers.length === 0) return <>{party.unread.length === 0 ? words.wrote[language] : '–'}</>
  return (
    <>
      {party.readers.map(({ person, at }, index) => (
        <span key={person}>
          {index > 0 ? <br /> : null}
          {person}, <Moment at={at} language={language} show="date" />
        </span>
      ))}
    </>
  )
}
