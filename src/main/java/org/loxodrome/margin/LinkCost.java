package org.loxodrome.margin;

import org.loxodrome.network.Link;

/** φ(w) = μ q_D(w/μ): the Q_μ margin, with g(z) = μ h_D(z). */
record LinkCost(Link link, double mu) implements Cost {

    @Override
    public double predictor(double z) {
        return mu * link.value(z);
    }

    @Override
    public double slope(double z) {
        return mu * link.derivative(z);
    }

    @Override
    public double dual(double w) {
        return link.inverse(w / mu);
    }
}
