/** Where a page stands whose field shows the formatted side of what is pasted into it. */
export const RICH_FIELD = '/rich-field.html';

/** The script of that page. */
export const SHOW_RICH = `document.addEventListener('DOMContentLoaded', () => {
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea').addEventListener('paste', (event) => {
    event.preventDefault();
    event.target.value = event.clipboardData.getData('text/html');
  });
});`;
