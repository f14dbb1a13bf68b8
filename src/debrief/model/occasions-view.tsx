/** Every occasion of the model in plain words, made from its rows: it is never out of date. */
import type { Role } from '../../trust/bond.ts';
import { namedOccasions } from '../../trust/naming-moments.ts';
import { MODEL } from './words.ts';

export function Occasions() {
  return (
    <section>
      <h2>{MODEL.occasionsTitle}</h2>
      <p>{MODEL.occasionsHint}</p>
      <details class="model-group model-occasions">
        <summary>{MODEL.occasionsAll}</summary>
        <table>
          <thead>
            <tr>
              {MODEL.occasionsColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {namedOccasions().map(({ move, occasions }) => (
            <tbody key={move.id}>
              {occasions.map(({ id, who, when, as }, at) => (
                <tr key={id}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={occasions.length}>
                      {move.label} <span class="debrief-small">{whose(who)}</span>
                    </th>
                  )}
                  <td>{when}</td>
                  <td>{as === null ? MODEL.fits : MODEL.lands(as)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </details>
    </section>
  );
}

function whose(who: Role | null): string {
  return MODEL.whose[who ?? 'either'];
}
