import { classNames } from './class-names';

export interface Column<Row> {
  key: string;
  header: string;
  /** Null where there is nothing to say: on a phone the line is left out. */
  cell: (row: Row) => React.ReactNode;
  /** Figures stand to the right. */
  isNumber?: boolean;
  /** Takes what is left; the others are as wide as what is in them. */
  isWide?: boolean;
  /** May break into lines, as the wide one does. */
  isText?: boolean;
  /** Names the row for a screen reader; on a phone it stands first and without its header. */
  isTitle?: boolean;
  /** The header is heard, not seen (a column of buttons). */
  isHeaderHidden?: boolean;
}

interface DataTableProps<Row> {
  /** What it holds: heard, and seen where `isCaptionShown`. */
  caption: string;
  isCaptionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** Set like a newspaper's: rules between the lines, figures under figures, no boxes. On a phone each row is a paragraph. */
export function DataTable<Row>({
  caption,
  isCaptionShown = false,
  columns,
  rows,
  rowKey,
}: DataTableProps<Row>) {
  return (
    // The roles are said because a table that is displayed otherwise loses them.
    <table role="table" className="w-full border-collapse text-left max-md:block">
      <caption className={isCaptionShown ? 'label pb-2 text-left max-md:block' : 'sr-only'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row" className="border-b border-ink">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                'label py-1.5 pr-5 align-bottom last:pr-0',
                column.isNumber && 'text-right',
                column.isWide ? 'w-full' : 'whitespace-nowrap',
              )}
            >
              {column.isHeaderHidden ? <span className="sr-only">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block max-md:border-t max-md:border-ink">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="border-b border-rule max-md:block max-md:py-3">
            {columns.map((column) => {
              const content = column.cell(row);
              const Cell = column.isTitle ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  role={column.isTitle ? 'rowheader' : 'cell'}
                  {...(column.isTitle ? { scope: 'row' as const } : {})}
                  className={classNames(
                    'py-2 pr-5 align-baseline font-normal last:pr-0 max-md:gap-3 max-md:py-0.5 max-md:pr-0',
                    content === null ? 'max-md:hidden' : 'max-md:flex',
                    column.isNumber && 'text-right tabular-nums max-md:text-left',
                    !column.isWide && (column.isText ? 'md:min-w-32' : 'md:whitespace-nowrap'),
                  )}
                >
                  {column.isTitle || column.isHeaderHidden ? null : (
                    <span aria-hidden="true" className="hidden w-24 shrink-0 text-sm text-ink-3 max-md:block">
                      {column.header}
                    </span>
                  )}
                  <div
                    className={classNames(
                      'min-w-0 max-md:flex-1',
                      // The words of quiet buttons stand on the table's edge, not their frames.
                      column.isHeaderHidden && 'max-md:-ml-2.5 md:-mr-2.5',
                    )}
                  >
                    {content}
                  </div>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
