import { showPage } from '../site/frame';
import { type Language } from '../site/language';
import { doors } from './doors';
import { firstQuery } from './first-query';
import { text } from './landing-text';
import { registerState } from './register-state';
import { element } from '../site/element';

showPage('/', (language: Language) => {
  const words = text[language];
  return {
    title: `bordermark: ${words.title}`,
    main: [
      element('h1', {}, words.title),
      element('p', { class: 'lead' }, words.lead),
      doors(language),
      firstQuery(language),
      registerState(language),
      element('p', { class: 'soft' }, words.notAdvice),
    ],
  };
});
