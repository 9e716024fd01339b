/** Our own signs, a line each: a package's machinery was 2 kB on every page. Beside words or a label, never alone. */
interface IconProps {
  className?: string;
}

const drawn = (lines: string) =>
  function Icon({ className }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={className}
      >
        <path d={lines} />
      </svg>
    );
  };

export const CloseIcon = drawn('M6 6 18 18M18 6 6 18');
export const DownIcon = drawn('M6 9.5 12 15.5 18 9.5');
export const RightIcon = drawn('M9.5 6 15.5 12 9.5 18');
export const SearchIcon = drawn('M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14ZM16.2 16.2 20.5 20.5');
export const WarningIcon = drawn('M12 4 21.5 20H2.5ZM12 10V14M12 17V17.01');
export const UpArrowIcon = drawn('M12 19V5M6 11 12 5 18 11');
export const DownArrowIcon = drawn('M12 5V19M6 13 12 19 18 13');
export const BoldIcon = drawn('M7 4.5H13A3.6 3.6 0 0 1 13 11.7H7ZM7 11.7H14A3.9 3.9 0 0 1 14 19.5H7Z');
export const ItalicIcon = drawn('M11 4.5H18M6 19.5H13M14.5 4.5 9.5 19.5');
export const LinkIcon = drawn('M10 8H7A4 4 0 0 0 7 16H10M14 8H17A4 4 0 0 1 17 16H14M8.5 12H15.5');
export const ListIcon = drawn('M9 6H20M9 12H20M9 18H20M4 6V6.01M4 12V12.01M4 18V18.01');
export const NumbersIcon = drawn('M10 6H20M10 12H20M10 18H20M4 4.5 5.5 4V9M4 14.5H6.5L4 19.5H6.5');
export const QuoteIcon = drawn('M5 6V18M9.5 7H19M9.5 12H19M9.5 17H15');
export const UndoIcon = drawn('M9 5 4 10 9 15M4 10H14.5A5 5 0 0 1 14.5 20H11');
export const RedoIcon = drawn('M15 5 20 10 15 15M20 10H9.5A5 5 0 0 0 9.5 20H13');
