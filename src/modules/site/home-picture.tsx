import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'

/** One fact, typed once, standing in the French and in the English text that two parties share. */
export function HomePicture({ language }: { language: Language }) {
  return (
    <svg class="home-picture" viewBox="0 0 480 372" role="img" aria-labelledby="home-picture">
      <title id="home-picture">{words.alternative[language]}</title>
      <path class="home-picture__tie" d="M126 36h228" />
      <Party x={14} label={words.client[language]} />
      <Party x={302} label={words.provider[language]} />
      <path class="home-picture__tie home-picture__tie--dashed" d="M132 212C132 270 240 250 240 292" />
      <path class="home-picture__tie home-picture__tie--dashed" d="M348 212C348 270 240 250 240 292" />
      <Sheet x={32} title="Entente" value={'95\u00a0%'} />
      <Sheet x={248} title="Agreement" value="95%" />
      <rect class="home-picture__fact" x="140" y="292" width="200" height="68" rx="6" />
      <text class="home-picture__small" x="240" y="318" text-anchor="middle">
        {words.fact[language]}
      </text>
      <text class="home-picture__value" x="240" y="345" text-anchor="middle">
        95
      </text>
    </svg>
  )
}

function Party({ x, label }: { x: number; label: string }) {
  return (
    <>
      <rect class="home-picture__party" x={x} y="16" width="164" height="40" rx="20" />
      <text class="home-picture__party-name" x={x + 82} y="42" text-anchor="middle">
        {label}
      </text>
    </>
  )
}

function Sheet({ x, title, value }: { x: number; title: string; value: string }) {
  return (
    <g transform={`translate(${x} 84)`}>
      <path class="home-picture__sheet" d="M0 6a6 6 0 0 1 6-6h162l32 32v130a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z" />
      <path class="home-picture__fold" d="M168 0v26a6 6 0 0 0 6 6h26z" />
      <text class="home-picture__title" x="18" y="34">
        {title}
      </text>
      <path class="home-picture__line" d="M18 58h160M18 76h148M18 98h130M18 146h142" />
      <path class="home-picture__line" d="M104 122h66" />
      <rect class="home-picture__fact" x="16" y="108" width="76" height="28" rx="4" />
      <text class="home-picture__small" x="54" y="128" text-anchor="middle">
        {value}
      </text>
    </g>
  )
}

const words = {
  client: { en: 'Client', fr: 'Client' },
  provider: { en: 'Provider', fr: 'Fournisseur' },
  fact: { en: 'Target (%)', fr: 'Cible (%)' },
  alternative: {
    en: 'A client and a provider share one agreement in two texts, French and English. The target, 95%, is typed once and stands in both.',
    fr: 'Un client et un fournisseur partagent une entente en deux textes, français et anglais. La cible, 95\u00a0%, se saisit une seule fois et figure dans les deux.',
  },
} satisfies Record<string, Bilingual>
