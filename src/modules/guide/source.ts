/**
 * Where an item of the guide comes from. `established` is false for rules that are ours: editable data,
 * never called official.
 */
export type Source = {
  /** Identifier of the instrument: its number in the Treasury Board library ("25761"), a statute, or "entente". */
  readonly instrument: string
  readonly section?: string
  readonly generation: '2003' | '2012' | '2014' | '2020' | 'statute' | 'entente' | 'organization'
  readonly status: 'in-force' | 'not-withdrawn' | 'archived' | 'rescinded' | 'own'
  readonly established: boolean
}
