package org.mithaq.serve;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer that does not tell which program and version made it. */
final class WithoutServerHeader extends HttpServletResponseWrapper {
    WithoutServerHeader(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!"Server".equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!"Server".equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }
}
