// The field of the search offers what may complete it: an editable combobox with a list (WAI-ARIA
// Authoring Practices 1.2). What is chosen is searched for. Without this script it is a plain field.

const PAUSE = 150; // milliseconds without typing until the server is asked
const SHORTEST = 2; // letters

const list = document.querySelector("[data-suggestions]");
const field = list.closest("form").elements.q;
const status = document.querySelector("[data-suggested]");
let asking = null; // the request that is under way
let typing = null; // the timer of the pause

// Not "search": that role is a searchbox's, and browsers clear such a field at Escape themselves.
field.type = "text";
field.autocomplete = "off";
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", list.id);
field.setAttribute("aria-expanded", "false");

async function ask() {
  const typed = field.value.trim();
  if (typed.length < SHORTEST) return;
  const mine = (asking = new AbortController());
  const query = new URLSearchParams({ q: typed });
  try {
    const answer = await fetch(`${list.dataset.suggestions}?${query}`, { signal: mine.signal });
    if (!answer.ok) return;
    const { told, suggestions } = await answer.json();
    if (mine === asking) show(told, suggestions);
  } catch {
    // The visitor types on, or the net is away: the field and its button do without.
  }
}

function show(told, suggestions) {
  list.replaceChildren(...suggestions.map(option));
  list.hidden = suggestions.length === 0;
  field.setAttribute("aria-expanded", String(!list.hidden));
  field.removeAttribute("aria-activedescendant");
  status.textContent = told;
}

function option({ text, kind, language }, place) {
  const [row, name, small] = ["li", "span", "small"].map((tag) => document.createElement(tag));
  row.id = `${list.id}-${place}`;
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  row.dataset.text = name.textContent = text;
  if (language !== document.documentElement.lang) name.lang = language;
  small.textContent = kind;
  row.append(name, " ", small);
  return row;
}

function close() {
  asking?.abort();
  asking = null;
  clearTimeout(typing);
  if (list.hidden) return;
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
  status.textContent = "";
}

const current = () => list.querySelector("[aria-selected=true]");

// From the field to the first or the last, and from the last to the field again.
function go(step) {
  const rows = [...list.children];
  const old = current();
  const place = old ? rows.indexOf(old) + step : step > 0 ? 0 : rows.length - 1;
  old?.setAttribute("aria-selected", "false");
  const row = rows[place];
  if (!row) return field.removeAttribute("aria-activedescendant");
  row.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", row.id);
  row.scrollIntoView({ block: "nearest" });
}

function choose(row) {
  field.value = row.dataset.text;
  close();
  field.form.requestSubmit();
}

function press(event) {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    if (list.hidden) ask();
    else go(step);
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (list.hidden) field.value = "";
    close();
  } else if (event.key === "Enter" && current()) {
    event.preventDefault();
    choose(current());
  }
}

field.addEventListener("input", () => {
  close();
  typing = setTimeout(ask, PAUSE);
});
field.addEventListener("keydown", press);
field.addEventListener("blur", close);
field.form.addEventListener("submit", close);
list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
list.addEventListener("click", ({ target }) => {
  const row = target.closest("[role=option]");
  if (row) choose(row);
});
