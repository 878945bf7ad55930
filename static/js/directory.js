// The directory shows at once what is ticked and typed, under the address that the button would
// lead to. Without this script, or when the server is slow, the page is loaded as ever.

const PAUSE = 350; // milliseconds without typing until the server is asked
const PATIENCE = 4000; // milliseconds until the browser loads the page itself

const form = document.getElementById("filter");
const results = document.querySelector("[data-results]");
const found = document.querySelector("[data-found]");
let asking = null; // the request that is under way
let typing = null; // the timer of the pause
let wasTyped = false; // a word that grows is one step back, not one a letter

function address() {
  const asked = [...new FormData(form)].filter(([, value]) => value.trim());
  const query = new URLSearchParams(asked).toString();
  return form.getAttribute("action") + (query && `?${query}`);
}

function change(isTyped) {
  clearTimeout(typing);
  const url = address();
  if (url === location.pathname + location.search) return;
  history[isTyped && wasTyped ? "replaceState" : "pushState"](null, "", url);
  wasTyped = isTyped;
  show(url);
}

async function show(url) {
  asking?.abort();
  const mine = (asking = new AbortController());
  const load = () => location.replace(url);
  const tooSlow = setTimeout(load, PATIENCE);
  results.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { signal: mine.signal });
    if (!answer.ok) throw new Error(`The directory answered ${answer.status}.`);
    const text = await answer.text();
    if (mine === asking) swap(new DOMParser().parseFromString(text, "text/html"));
  } catch {
    if (!mine.signal.aborted) load();
  } finally {
    clearTimeout(tooSlow);
  }
}

// The boxes stay, so that the focus stays; only what stands beside them is renewed. A link that
// had the focus passes it on to its like, or to the head of what is found (WCAG 2.4.3).
function swap(page) {
  const held = document.activeElement.closest("[data-results] *, .map *");
  document.title = page.title;
  results.replaceChildren(...page.querySelector("[data-results]").childNodes);
  results.removeAttribute("aria-busy");
  recount(page);
  renew(page, ".map", (old, now) => old.replaceWith(now));
  renew(page, "a[hreflang]", (old, now) => (old.href = now.getAttribute("href")));
  const heading = results.querySelector("h2");
  found.textContent = heading.textContent;
  if (held) {
    const like = `[href="${CSS.escape(held.getAttribute("href") ?? "")}"]`;
    (results.querySelector(like) ?? heading).focus();
  }
}

function renew(page, selector, how) {
  const now = page.querySelectorAll(selector);
  document.querySelectorAll(selector).forEach((old, place) => now[place] && how(old, now[place]));
}

// By name and value, for a box that leads nowhere is only in a page on which it is ticked.
function recount(page) {
  page.querySelectorAll(".facets input").forEach(({ name, value, parentElement: now }) => {
    const box = form.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`);
    box?.parentElement.querySelector("small").replaceWith(now.querySelector("small"));
  });
}

function tickAsAddressed() {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.type === "checkbox") field.checked = asked.getAll(field.name).includes(field.value);
    else if (field.name === "q") field.value = asked.get("q") ?? "";
  }
}

form.addEventListener("change", ({ target }) => target.type === "checkbox" && change(false));
form.elements.q.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(change, PAUSE, true);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  change(false);
  if (form.matches(":popover-open")) form.hidePopover();
});
window.addEventListener("popstate", () => {
  wasTyped = false;
  tickAsAddressed();
  show(location.href);
});
