// A live page hears of new figures and takes them from the same address, so that caches carry the load.
const live = document.querySelector<HTMLElement>('[data-live]')
const news = document.getElementById('live-news')

if (live?.dataset.live && 'EventSource' in window) {
  const events = new EventSource(live.dataset.live)
  events.addEventListener('open', () => {
    if (news) news.textContent = live.dataset.liveOn ?? ''
  })
  events.addEventListener('changed', () => {
    // Spread over a few seconds: thousands of readers do not ask in the same instant.
    setTimeout(() => void renew(live), Math.random() * 4000)
  })
}

async function renew(shown: HTMLElement): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-cache' })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fresh = page.querySelector('[data-live]')
  if (!fresh) return
  const before = releases(shown)
  const changed = [...releases(fresh)].filter(([id, { release }]) => before.get(id)?.release !== release)
  shown.replaceChildren(...fresh.childNodes)
  if (!news || changed.length === 0) return
  news.textContent = `${shown.dataset.liveRenewed ?? ''} ${changed.map(([, { name }]) => name).join('; ')}.`
}

/** Which figures the page shows of each promise, and what the promise is called. */
function releases(page: Element): Map<string, { readonly release: string; readonly name: string }> {
  const promises = [...page.querySelectorAll<HTMLElement>('[data-release]')]
  return new Map(
    promises.map((promise) => [
      promise.id,
      {
        release: promise.dataset.release ?? '',
        name: promise.querySelector('h2')?.textContent?.trim() ?? '',
      },
    ]),
  )
}
