import type { Locator, Page } from 'playwright-core'

/** A person without a mouse: reaches everything with Tab, opens with Enter, chooses with Space and arrows. */
export type Keyboard = {
  /** Tabs until the link or button with this name has the focus, then presses Enter. */
  readonly open: (name: string | RegExp) => Promise<void>
  /** Tabs until the field with this label has the focus, then types over what it holds. */
  readonly type: (label: string | RegExp, text: string) => Promise<void>
  /** Tabs to the group of this option and chooses it. */
  readonly choose: (option: Locator) => Promise<void>
}

const mostStops = 400

export function keyboardOn(page: Page): Keyboard {
  const tabTo = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached', timeout: 10_000 })
    for (let stop = 0; stop < mostStops; stop++) {
      if (await isFocused(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard never reaches ${target}`)
  }
  return {
    open: async (name) => {
      const named = page.getByRole('link', { name }).or(page.getByRole('button', { name }))
      const link = named.and(page.locator(':not([tabindex="-1"])')).first()
      await tabTo(link)
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    type: async (label, text) => {
      await tabTo(page.getByLabel(label).first())
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    choose: async (option) => {
      const name = await option.getAttribute('name')
      const value = await option.getAttribute('value')
      const group = page.locator(`input[name="${name}"]`)
      for (let stop = 0; stop < mostStops; stop++) {
        const focused = page.locator(`input[name="${name}"]:focus`)
        if ((await focused.count()) > 0) break
        await page.keyboard.press('Tab')
      }
      for (let step = 0; step <= (await group.count()); step++) {
        const focused = page.locator(`input[name="${name}"]:focus`)
        if ((await focused.getAttribute('value')) === value) {
          if (!(await focused.isChecked())) await page.keyboard.press('Space')
          return
        }
        await page.keyboard.press('ArrowDown')
      }
      throw new Error(`the keyboard never reaches ${name}=${value}`)
    },
  }
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.and(target.page().locator(':focus')).count()) > 0
}
