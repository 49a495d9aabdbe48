package org.tandem.boardpack.web;

/** Why a pack is opened again. */
public record PackReasonRequest(String reason) {
}
