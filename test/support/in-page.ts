// Programs that run inside a page under test. They are text, because the types of a browser are no part of this project.

/** Answers what axe finds that is serious or critical. */
export const RUN_AXE = `(async () => {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
})()`;

/** Answers what sticks out of the window, and which words are cut off without an ellipsis. */
export const MEASURE_LAYOUT = `(() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('button, a, h1, h2, h3, h4, dd, dt, label, .verdict')) {
    const { right, width: own } = element.getBoundingClientRect();
    if (own === 0 || element.closest('.visually-hidden, .skip, [role="table"], [inert]')) continue;
    const name = element.tagName.toLowerCase() + ' "' + element.innerText.slice(0, 40) + '"';
    if (right > width + 1) found.push(name + ' sticks out');
    const { overflow, textOverflow } = getComputedStyle(element);
    if (overflow === 'hidden' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
      found.push(name + ' is cut off');
  }
  return found;
})()`;
