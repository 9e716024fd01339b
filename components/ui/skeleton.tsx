import { classNames } from './class-names';

/** The place of something that is being fetched, of the size that it will have: give it by `className`. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classNames('rounded-sm bg-hover', className)} />;
}
