/** Where "now" comes from. Rules take an instant as a parameter; only composition roots make a clock. */
export type Clock = () => Temporal.Instant

export const systemClock: Clock = () => Temporal.Now.instant()
