import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatList, plural } from '../../../../kernel/language/format.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { states } from '../../../identity/index.ts'
import { documentsToTakePath } from '../../drafting/paths.ts'
import { blockersPath, considerationPath, gatePath } from '../../paths.ts'
import { Decisions } from '../decide-gate/decisions.tsx'
import { kindLabels } from '../labels.ts'
import { nextHref } from '../next-link.ts'
import { currentGate, gatesBeforeSignature, stepByNumber } from '../progress.ts'
import { MissingText, missingSides, Shown, titleOf } from '../ui/parts.tsx'
import { Sections } from './sections.tsx'
import { StepMap } from './step-map.tsx'
import type { Workspace } from './workspace.ts'

export type WorkspacePageProps = {
  readonly workspace: Workspace
  readonly language: Language
  readonly own: string
  /** Whether the viewer's roles allow the next thing. */
  readonly mayDoNext: boolean
  readonly mayDecide: boolean
  readonly mayDescribe: boolean
  readonly done: string | undefined
}

/** Where are we, whose turn is it, what comes next: the rest of the relationship is one link away. */
export function WorkspacePage(props: WorkspacePageProps) {
  const { workspace, language } = props
  const { relationship } = workspace
  return (
    <>
      <Notification message={props.done} language={language} />
      <p class="govuk-caption-l">{kindLabels[relationship.kind].label[language]}</p>
      <h1 class="govuk-heading-xl">
        {titleOf(relationship, language)}
        {missingSides(relationship.title).map((side) => (
          <span class="title-note" key={side}>
            <MissingText side={side} language={language} />
          </span>
        ))}
      </h1>
      <div class="workspace">
        <div>
          <Next {...props} />
          <Blockers {...props} />
          <section aria-labelledby="need">
            <h2 class="govuk-heading-m" id="need">
              {words.need[language]}
            </h2>
            <p class="govuk-body typed-text">
              <Shown text={relationship.problem} language={language} />
              {missingSides(relationship.problem).length === 2 ? words.noNeed[language] : null}
            </p>
          </section>
          <Decisions
            decisions={workspace.decisions}
            language={language}
            heading={words.decisions[language]}
          />
        </div>
        <StepMap relationship={relationship} blockers={workspace.blockers.length} language={language} />
      </div>
      <Sections workspace={workspace} language={language} mayDescribe={props.mayDescribe} />
    </>
  )
}

function Next(props: WorkspacePageProps) {
  const { workspace, language, own, mayDoNext } = props
  const { next, relationship } = workspace
  const mine = next.turn.some((party) => party.organization === own)
  const names = next.turn.map((party) => party.name[language])
  const turn = mine ? (mayDoNext ? 'yourTurn' : 'organizationsTurn') : 'theirTurn'
  const state = states.find((one) => one.code === relationship.state)?.label[language] ?? ''
  return (
    <section class="next-thing" aria-labelledby="next-thing">
      <h2 class="govuk-heading-m" id="next-thing">
        {words.next[language]}
      </h2>
      {relationship.state === 'open' ? (
        <p class="govuk-body">
          {words.step[language](`${relationship.step}. ${stepByNumber(relationship.step).name[language]}`)}
        </p>
      ) : null}
      <p class="govuk-body">
        <strong>{words[turn][language]}</strong>{' '}
        {next.turn.length === relationship.parties.length
          ? words.anyone[language]
          : `${formatList(names, language)}.`}
      </p>
      {next.kind === 'read-text' && !mine ? (
        <p class="govuk-body">{next.label[language]}.</p>
      ) : mayDoNext ? (
        <a class="govuk-button" href={nextHref(next.kind, relationship, language)}>
          {next.label[language]}
        </a>
      ) : (
        <p class="govuk-body">
          {next.label[language]}. {words.otherRole[language]}
        </p>
      )}
      <OpenGate {...props} />
      <ReadyGate {...props} />
      <p class="govuk-body-s">
        {state}. {words.since[language]}{' '}
        <Moment at={relationship.changedAt} language={language} show="date" />.
      </p>
    </section>
  )
}

/** The gate ahead can be decided at any time, whatever else comes next. */
function OpenGate({ workspace, language, mayDecide }: WorkspacePageProps) {
  const { id, state, step, tier } = workspace.relationship
  const { kind } = workspace.next
  if (state !== 'open' || !mayDecide || kind === 'decide-gate' || workspace.blockers.length > 0) return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={gatePath.href(language, { id })}>
        {words.decide[language](currentGate(step, tier).gate.id)}
      </a>
    </p>
  )
}

/** Ready to sign: the gates that nobody decided are said, and the decision to sign is recorded once it is taken. */
function ReadyGate({ workspace, language, mayDecide }: WorkspacePageProps) {
  const { id, state, step, tier } = workspace.relationship
  if (state !== 'ready') return null
  const undecided = gatesBeforeSignature(step, tier).gates.map(({ gate }) => gate.id)
  return (
    <p class="govuk-body">
      {undecided.length > 0 ? `${words.undecided[language](formatList(undecided, language))} ` : null}
      {mayDecide ? (
        <a class="govuk-link" href={gatePath.href(language, { id })}>
          {words.decide[language](currentGate(step, tier).gate.id)}
        </a>
      ) : null}
      {workspace.next.kind === 'take-documents' ? null : (
        <>
          <br />
          <a class="govuk-link" href={documentsToTakePath.href(language, { id })}>
            {words.take[language]}
          </a>
        </>
      )}
    </p>
  )
}

/** The workspace names the first blockers; all are answered on one page. */
const mostShown = 3

function Blockers({ workspace, language }: WorkspacePageProps) {
  const { blockers, laterBlockers, relationship } = workspace
  const gate = currentGate(relationship.step, relationship.tier).gate
  return (
    <section aria-labelledby="blockers">
      <h2 class="govuk-heading-m" id="blockers">
        {words.blockers[language]}
      </h2>
      {blockers.length === 0 ? (
        <p class="govuk-body">{words.noBlocker[language](gate.id)}</p>
      ) : (
        <ul class="blocker-list">
          {blockers.slice(0, mostShown).map((one) => (
            <li key={one.id}>
              <span aria-hidden="true">■</span>{' '}
              <a
                class="govuk-link"
                href={considerationPath.href(language, { id: relationship.id, consideration: one.id })}
              >
                {one.question[language]}
              </a>
            </li>
          ))}
        </ul>
      )}
      {blockers.length > mostShown ? (
        <p class="govuk-body">
          <a class="govuk-link" href={blockersPath.href(language, { id: relationship.id })}>
            {words.allBlockers[language](String(blockers.length))}
          </a>
        </p>
      ) : null}
      {laterBlockers.length > 0 ? (
        <p class="govuk-body-s">
          {plural(laterBlockers.length, language, {
            one: (number) => words.laterOne[language](number),
            other: (number) => words.laterOther[language](number),
          })}
        </p>
      ) : null}
    </section>
  )
}

const words = {
  step: {
    en: (step: string) => `You are at step ${step}.`,
    fr: (step: string) => `Vous en êtes à l’étape ${step}.`,
  },
  take: { en: 'Documents to take away', fr: 'Documents à emporter' },
  undecided: {
    en: (gates: string) => `No decision is recorded at these gates: ${gates}.`,
    fr: (gates: string) => `Aucune décision n’est consignée à ces points de décision\u00a0: ${gates}.`,
  },
  decide: {
    en: (gate: string) => `Record the decision at gate ${gate}`,
    fr: (gate: string) => `Consigner la décision au point de décision ${gate}`,
  },
  next: { en: 'Next', fr: 'À faire maintenant' },
  yourTurn: { en: 'It is your turn.', fr: 'C’est à vous d’agir.' },
  organizationsTurn: {
    en: 'It is the turn of your organization.',
    fr: 'C’est au tour de votre organisation.',
  },
  theirTurn: { en: 'Waiting for', fr: 'En attente de' },
  anyone: { en: 'Any party can do this.', fr: 'N’importe quelle partie peut le faire.' },
  otherRole: {
    en: 'Your roles do not include this: somebody else in your organization does it.',
    fr: 'Vos rôles ne le permettent pas\u00a0: une autre personne de votre organisation s’en charge.',
  },
  allBlockers: {
    en: (count: string) => `Answer all ${count} questions that block`,
    fr: (count: string) => `Répondre aux ${count} questions qui bloquent`,
  },
  since: { en: 'Last changed on', fr: 'Dernière modification\u00a0:' },
  blockers: { en: 'What blocks the gate', fr: 'Ce qui bloque le point de décision' },
  noBlocker: {
    en: (gate: string) => `Nothing blocks gate ${gate}.`,
    fr: (gate: string) => `Rien ne bloque le point de décision ${gate}.`,
  },
  laterOne: {
    en: (number: string) => `${number} more question must be settled before signing.`,
    fr: (number: string) => `${number} autre question devra être réglée avant la signature.`,
  },
  laterOther: {
    en: (number: string) => `${number} more questions must be settled before signing.`,
    fr: (number: string) => `${number} autres questions devront être réglées avant la signature.`,
  },
  need: { en: 'The need', fr: 'Le besoin' },
  noNeed: { en: 'Nobody has stated it yet.', fr: 'Personne ne l’a encore énoncé.' },
  decisions: { en: 'Recent decisions', fr: 'Décisions récentes' },
} as const satisfies Record<string, Bilingual | Bilingual<(text: string) => string>>
