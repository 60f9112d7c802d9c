import {type ReactNode} from 'react';

/** Icons of notes: drawn in the text's colour, and silent, because the title says the same. */
function Icon({path}: {path: string}): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** a speech bubble with a question */
export function InterviewerIcon(): ReactNode {
  return <Icon path="M4 5h16v11H11l-4 4v-4H4zM10 9a2 2 0 1 1 2.6 1.9c-.4.2-.6.4-.6.9M12 13.6v.1" />;
}

/** a step that is missing */
export function PitfallIcon(): ReactNode {
  return <Icon path="M2 9h6v11M22 9h-6v11M12 3v9M9 9.5l3 3 3-3" />;
}

/** a page with a line */
export function NoteIcon(): ReactNode {
  return <Icon path="M6 3h9l4 4v14H6zM9 11h7M9 15h7" />;
}
