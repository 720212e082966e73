import './Mark.css';

/**
 * The sign and the name: two quotation marks, the second one in another voice. Drawn within the page, since
 * a popup is not painted before all files that its document names have come.
 */
export function Mark() {
  return (
    <span class="mark">
      <svg viewBox="0 0 32 32" width="18" height="18" aria-hidden="true">
        <rect width="32" height="32" rx="6" fill="#1b2440" />
        <path
          fill="#f7f6f2"
          d="M14 7C8.4 8.6 5 12.8 5 18.3 5 22 7 24.5 10 24.5c2.6 0 4.6-2 4.6-4.5 0-2.4-1.7-4.2-4-4.2-.5 0-.9.1-1.3.2.3-2.6 2.3-5.2 5.4-6.5z"
        />
        <path
          fill="#8fadff"
          d="M26.4 7C20.8 8.6 17.4 12.8 17.4 18.3c0 3.7 2 6.2 5 6.2 2.6 0 4.6-2 4.6-4.5 0-2.4-1.7-4.2-4-4.2-.5 0-.9.1-1.3.2.3-2.6 2.3-5.2 5.4-6.5z"
        />
      </svg>
      Second Source
    </span>
  );
}
