import './Mark.css';

/** The sign and the name: two quotation marks, the second one in another voice. */
export function Mark() {
  return (
    <span class="mark">
      <img src="/icon/mark.svg" alt="" width="18" height="18" />
      Second Source
    </span>
  );
}
