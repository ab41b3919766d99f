/** Name of the site, its pages that exist, and the theme switch. */
export function SiteHeader({ words, home, data }: { words: { name: string; data: string; theme: string }; home: string; data: string }) {
  return (
    <header className="top">
      <div className="wrap">
        <a className="logo" href={home}>
          <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
            <path className="out" d="M1 4h10M8 1l3 3-3 3" />
            <path className="in" d="M25 10H15m3-3-3 3 3 3" />
          </svg>
          {words.name}
        </a>
        <nav>
          <a href={data}>{words.data}</a>
          <button type="button" className="needs-script theme" data-theme-switch="" aria-label={words.theme} title={words.theme}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.5" />
              <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
            </svg>
          </button>
        </nav>
      </div>
    </header>
  );
}
