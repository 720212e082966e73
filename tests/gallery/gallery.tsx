import '../../components/style/base.css';
import { render } from 'preact';
import { SpeechContext } from '../../components/wording/wording.ts';
import { english } from '../components/samples/english.ts';
import { exhibits } from './exhibits.tsx';

/** Shows one exhibit, `?show=related`, or the list of them. */
const name = new URLSearchParams(location.search).get('show');
const root = document.querySelector('#app');

function List() {
  return (
    <ul>
      {Object.keys(exhibits).map((key) => (
        <li key={key}>
          <a href={`?show=${key}`}>{key}</a>
        </li>
      ))}
    </ul>
  );
}

if (root) {
  render(
    <SpeechContext.Provider value={english}>
      {(name !== null && exhibits[name]?.()) || <List />}
    </SpeechContext.Provider>,
    root,
  );
}
