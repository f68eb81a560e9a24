import { Link } from 'react-router';

import { pictureAddress } from './guide.ts';
import classes from './help.module.css';
import type { Block, Inline } from './markdown.ts';

/** A page of the guide, drawn. The title is the page's own and is left out here. */
export function GuideBlocks({ blocks }: { blocks: readonly Block[] }) {
  // The text never changes while it is shown, so the place is the identity.
  // oxlint-disable-next-line react/no-array-index-key
  return blocks.map((block, index) => <GuideBlock key={index} block={block} />);
}

function GuideBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return null;
    case 'heading':
      return (
        <h2>
          <Inlines inlines={block.inlines} />
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Inlines inlines={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'picture': {
      const address = pictureAddress(block.file);
      return address && <img src={address} alt={block.alt} className={classes.picture} />;
    }
    case 'table':
      return <GuideTable {...block} />;
  }
}

function GuideTable({ head, rows }: { head: readonly Inline[][]; rows: readonly Inline[][][] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {head.map((cell, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <th key={index} scope="col">
              <Inlines inlines={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = [], ...others], index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">
              <Inlines inlines={first} />
            </th>
            {others.map((cell, place) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={place}>
                <Inlines inlines={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((piece, index) => {
    const key = `${index}-${piece.text}`;
    if (piece.kind === 'strong') return <strong key={key}>{piece.text}</strong>;
    if (piece.kind === 'code') return <code key={key}>{piece.text}</code>;
    if (piece.kind === 'link') {
      return (
        <Link key={key} to={`/hjelp/${piece.topic}`} className="link">
          {piece.text}
        </Link>
      );
    }
    return piece.text;
  });
}
