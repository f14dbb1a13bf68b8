/** "When it is not about trust": where better words are not the answer, and who can help. */
import { type Page, simplePage } from './page.tsx';
import { NOT_THIS } from './words-not-this.ts';

export function openNotThisPage(): Page {
  return simplePage(NOT_THIS.title, <NotThis />);
}

function NotThis() {
  return (
    <div class="column not-this">
      <h1>{NOT_THIS.title}</h1>
      <p class="lead">{NOT_THIS.lead}</p>
      <h2>{NOT_THIS.signsTitle}</h2>
      <ul>
        {NOT_THIS.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p class="notice">{NOT_THIS.notWords}</p>
      <h2>{NOT_THIS.doTitle}</h2>
      <ul>
        {NOT_THIS.do.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <h2>{NOT_THIS.friendTitle}</h2>
      <p>{NOT_THIS.friend}</p>
      <h2>{NOT_THIS.otherTitle}</h2>
      <p>{NOT_THIS.other}</p>
      <p class="soft">{NOT_THIS.traces}</p>
    </div>
  );
}
