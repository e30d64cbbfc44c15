/** An object that answers some of its members otherwise; all the rest is asked of the object itself. */
export function withOwn<Thing extends object>(
  thing: Thing,
  own: Partial<Record<keyof Thing, unknown>>,
): Thing {
  return new Proxy(thing, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name)
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
