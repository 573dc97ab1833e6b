using System;
using System.Collections.Generic;
using System.Diagnostics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>One evaluation: what the host gave it, and what it has used up.</summary>
internal sealed class Evaluation(JsonataDialect dialect, IJsonataScope scope)
{
    // Reading the clock costs more than a small step, so it is read now and then.
    private const int StepsBetweenLooks = 256;

    // A level takes well below a kilobyte of the stack, and the guard keeps tens of them.
    private const int LevelsBetweenGuards = 8;

    // A text needs less room than a list of as many values.
    private const int CharactersOfUnit = 8;

    private Dictionary<string, Value?>? variables;
    private (string Name, Value? Value) first;
    private Stopwatch? watch;
    private int depth;
    private int steps;
    private long charged;

    public JsonataDialect Dialect { get; } = dialect;

    public JsonataLimits Limits { get; } = scope.Limits;

    public Random Random => scope.Random;

    /// <summary>The time, which stands still while an expression is worked out.</summary>
    public DateTimeOffset Now => scope.Now;

    /// <summary>What <c>$$</c> stands for.</summary>
    public Value? Root { get; init; }

    /// <summary>What is left of the time, for regular expressions, which nothing else can stop.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            var left = Limits.Time - Elapsed;
            return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
        }
    }

    // Most expressions are worked out before the clock is looked at for the first time.
    private TimeSpan Elapsed => (watch ??= Stopwatch.StartNew()).Elapsed;

    /// <summary>A variable of the host, else a function of the language. Read once, so that objects keep being the same.</summary>
    public Value? Global(string name)
    {
        if (name == "$") return Root;
        // Most expressions read one variable, which needs no table.
        if (first.Name == name) return first.Value;
        if (variables is not null && variables.TryGetValue(name, out var known)) return known;
        var value = scope.Variable(name) is { } node ? ValueReader.Of(node) : Dialect.Function(name);
        if (first.Name is null) first = (name, value);
        else (variables ??= new Dictionary<string, Value?>(StringComparer.Ordinal)).Add(name, value);
        return value;
    }

    /// <summary>Goes down one level.</summary>
    public void Enter()
    {
        if (++depth > Limits.Depth) throw TooDeep();
        if (depth % LevelsBetweenGuards == 0) GuardStack();
        Tick();
    }

    public void Leave() => depth--;

    /// <summary>Refuses before the stack is full.</summary>
    public void GuardStack()
    {
        if (!StackRoom.IsLeft()) throw TooDeep();
    }

    public void Tick()
    {
        if (++steps < StepsBetweenLooks) return;
        steps = 0;
        if (Elapsed > Limits.Time) throw TooLong();
    }

    /// <summary>Counts what is made. What is let go of is not counted back: this is a bound and not a measure.</summary>
    public void Charge(long units)
    {
        charged += units;
        if (charged > Limits.Memory) throw new JsonataFailure("D2015", NumberValue.Of(Limits.Memory));
    }

    public void ChargeText(int length)
    {
        CheckTextLength(length);
        if (length >= CharactersOfUnit) Charge(length / CharactersOfUnit);
    }

    public void CheckTextLength(double length)
    {
        if (length > Limits.TextLength) throw new JsonataFailure("D2015", NumberValue.Of(Limits.TextLength));
    }

    public void CheckLength(double count)
    {
        if (count > Limits.SequenceLength) throw new JsonataFailure("D2015", NumberValue.Of(Limits.SequenceLength));
        Charge((long)count);
    }

    public JsonataFailure TooLong() => new("D1012", NumberValue.Of(Limits.Time.TotalMilliseconds));

    private JsonataFailure TooDeep() => new("D1011", NumberValue.Of(Limits.Depth));
}
