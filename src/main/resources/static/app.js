// A form sent by htmx as a whole page is answered by a whole page, shown whatever its status: on a refused form stands
// what was typed, on the sign-in page what is sent again afterwards.
document.addEventListener("htmx:beforeSwap", function (event) {
  if (event.detail.boosted) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
