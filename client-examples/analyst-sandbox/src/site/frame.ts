import { type Child, element } from './element';
import { bilingual, initialLanguage, type Language, LANGUAGES, rememberLanguage } from './language';

const text = bilingual({
  en: {
    skip: 'To the content',
    light: 'Light',
    dark: 'Dark',
    pages: 'Pages',
    dashboard: 'Dashboard',
    sandbox: 'Sandbox',
    notebook: 'Ten questions',
  },
  zh: {
    skip: '跳到正文',
    light: '浅色',
    dark: '深色',
    pages: '页面',
    dashboard: '工作台',
    sandbox: '沙盒',
    notebook: '十个问题',
  },
});

export type Scheme = 'light' | 'dark';

export const scheme = (): Scheme =>
  document.documentElement.dataset['scheme'] === 'dark' ? 'dark' : 'light';

/** What a page shows in one language. */
export interface PageContent {
  readonly title: string;
  readonly main: readonly Child[];
}

type Draw = (language: Language) => void;

/** Puts a page into its frame, and makes it anew when the reader chooses another language or look. */
export function showPage(here: string, contentIn: (language: Language) => PageContent): void {
  const draw: Draw = (language) => {
    const { main, title } = contentIn(language);
    document.title = title;
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
    document
      .getElementById('page')
      ?.replaceChildren(
        element('a', { class: 'skip', href: '#main' }, text[language].skip),
        header(here, language, draw),
        element('main', { id: 'main', tabindex: -1 }, ...main),
      );
  };
  draw(initialLanguage());
}

function header(here: string, language: Language, draw: Draw): HTMLElement {
  const words = text[language];
  const link = (href: string, label: string): HTMLElement =>
    element('a', { href, 'aria-current': href === here ? 'page' : undefined }, label);
  return element(
    'header',
    { class: 'top' },
    element('a', { class: 'brand', href: '/' }, 'bordermark'),
    element(
      'nav',
      { 'aria-label': words.pages },
      link('/dashboard/', words.dashboard),
      link('/sandbox', words.sandbox),
      link('/notebook', words.notebook),
    ),
    choices(language, draw),
  );
}

function choices(language: Language, draw: Draw): HTMLElement {
  const other: Language = language === 'en' ? 'zh' : 'en';
  const otherScheme: Scheme = scheme() === 'dark' ? 'light' : 'dark';
  const chooseLanguage = (): void => {
    rememberLanguage(other);
    draw(other);
  };
  const chooseScheme = (): void => {
    localStorage.setItem('mantine-color-scheme-value', otherScheme);
    document.documentElement.dataset['scheme'] = otherScheme;
    draw(language);
  };
  return element(
    'div',
    { class: 'choices' },
    button(LANGUAGES[other], chooseLanguage),
    button(text[language][otherScheme], chooseScheme),
  );
}

export function button(label: string, onclick: () => void, className = 'quiet'): HTMLButtonElement {
  return element('button', { type: 'button', class: className, onclick }, label);
}
