/** About Seams: what it is, what it rests on, where that is weak, and what it is not. */
import { MODEL } from '../debrief/model/words.ts';
import { hrefOf } from '../session/route.ts';
import { CLAIMS, DISAGREEMENTS } from '../trust/sources.ts';
import { AboutResearch } from './about-research.tsx';
import { type Page, simplePage } from './page.tsx';
import { ABOUT } from './words-about.ts';
import './about.css';

const ARTICLES = ['A', 'B', 'C'] as const;

export function openAboutPage(): Page {
  return simplePage(ABOUT.title, <About />);
}

function About() {
  return (
    <div class="column about">
      <h1>{ABOUT.title}</h1>
      <p class="lead">{ABOUT.lead}</p>
      <Paragraphs of={ABOUT.what} />
      <h2>{ABOUT.modelTitle}</h2>
      <Paragraphs of={ABOUT.model} />
      <p>
        <a href={hrefOf({ page: 'model' })}>{MODEL.aboutLink}</a>
      </p>
      <h2>{ABOUT.sourcesTitle}</h2>
      <Paragraphs of={ABOUT.sources} />
      {ARTICLES.map((article) => (
        <Article key={article} article={article} />
      ))}
      <p>{ABOUT.dated}</p>
      <h2>{ABOUT.disagreeTitle}</h2>
      <p>{ABOUT.disagree}</p>
      <Disagreements />
      <h2>{ABOUT.researchTitle}</h2>
      <Paragraphs of={ABOUT.research} />
      <AboutResearch />
      <h2>{ABOUT.notTitle}</h2>
      <p>
        {ABOUT.not} <a href={hrefOf({ page: 'not-this' })}>{ABOUT.notThis}</a>
      </p>
      <p>
        <a href={hrefOf({ page: 'class' })}>{ABOUT.teach}</a>
      </p>
      <h2>{ABOUT.privacyTitle}</h2>
      <p>{ABOUT.privacy}</p>
      <h2>{ABOUT.madeTitle}</h2>
      <Made />
      <p>
        <a href="third-party-notices.html">{ABOUT.licences}</a>
      </p>
      <p>{ABOUT.version(import.meta.env.SEAMS_VERSION)}</p>
    </div>
  );
}

function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Article({ article }: { readonly article: (typeof ARTICLES)[number] }) {
  const { name, about } = ABOUT.articles[article];
  const claims = Object.values(CLAIMS).filter((claim) => claim.article === article);
  return (
    <section class="about-article">
      <h3>{name}</h3>
      <p>{about}</p>
      <details>
        <summary>{ABOUT.allClaims(claims.length)}</summary>
        <dl class="about-claims">
          {claims.map(({ id, text }) => (
            <div key={id}>
              <dt>{id}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Disagreements() {
  return (
    <>
      {DISAGREEMENTS.map(({ id, question, one, other, ours }) => (
        <section class="about-question" key={id}>
          <h3>{question}</h3>
          <div class="about-sides">
            <Side title={ABOUT.oneSays} claims={one} />
            <Side title={ABOUT.otherSays} claims={other} />
          </div>
          <p>
            <strong>{ABOUT.oursIs}:</strong> {ours}
          </p>
        </section>
      ))}
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly claims: readonly (keyof typeof CLAIMS)[];
}

function Side({ title, claims }: SideProps) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {claims.map((id) => (
          <li key={id}>
            {CLAIMS[id].text} <span class="about-id">{id}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Made() {
  const { what, who, licence } = ABOUT.madeColumns;
  return (
    <div class="about-made">
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{who}</th>
            <th scope="col">{licence}</th>
          </tr>
        </thead>
        <tbody>
          {ABOUT.made.map((row) => (
            <tr key={row.what}>
              <th scope="row">{row.what}</th>
              <td>{row.who}</td>
              <td>{row.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
