/** How something stands: a word and a shape, never colour alone. */
export type StatusTone = 'done' | 'current' | 'todo' | 'problem' | 'warning' | 'off'

const shapes: Record<StatusTone, string> = {
  done: '✓',
  current: '➜',
  todo: '○',
  problem: '✕',
  warning: '▲',
  off: '–',
}
const colours: Record<StatusTone, string> = {
  done: 'green',
  current: 'blue',
  todo: 'grey',
  problem: 'red',
  warning: 'yellow',
  off: 'grey',
}

export function Status({ tone, word }: { tone: StatusTone; word: string }) {
  return (
    <span class={`govuk-tag govuk-tag--${colours[tone]} status`}>
      <span class="status__shape" aria-hidden="true">
        {shapes[tone]}
      </span>
      {word}
    </span>
  )
}
